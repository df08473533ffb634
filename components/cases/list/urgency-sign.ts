import type { SignForm } from "@/components/ui/state-sign";
import type { Urgency } from "@/lib/cases/urgency";

/** Urgency by form; only what is late has a colour. */
export const urgencySigns: Readonly<
  Record<Urgency | "closed", { readonly form: SignForm; readonly colour: string }>
> = {
  overdue: { form: "filled", colour: "text-err" },
  today: { form: "half", colour: "text-ink" },
  thisWeek: { form: "quarter", colour: "text-ink" },
  later: { form: "ring", colour: "text-ink" },
  waiting: { form: "dashed", colour: "text-ink-2" },
  closed: { form: "check", colour: "text-ink-2" },
};
