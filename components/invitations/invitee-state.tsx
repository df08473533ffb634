import { useTranslations } from "next-intl";
import { type SignForm, StateSign } from "@/components/ui/state-sign";
import type { InviteeState } from "@/lib/invitations/views";

const looks: Readonly<Record<InviteeState, { readonly form: SignForm; readonly colour: string }>> = {
  noConsent: { form: "dashed", colour: "text-err" },
  notPrepared: { form: "ring", colour: "text-primary" },
  cannotBeCalled: { form: "dashed", colour: "text-err" },
  prepared: { form: "quarter", colour: "text-primary" },
  queued: { form: "quarter", colour: "text-primary" },
  sent: { form: "half", colour: "text-primary" },
  failed: { form: "dashed", colour: "text-err" },
  seen: { form: "half", colour: "text-primary" },
  coming: { form: "check", colour: "text-ok" },
  substitute: { form: "check", colour: "text-ok" },
  cannot: { form: "ring", colour: "text-ink-2" },
  recalled: { form: "ring", colour: "text-ink-2" },
  consentEnded: { form: "dashed", colour: "text-err" },
  outdated: { form: "quarter", colour: "text-warn" },
};

/** Where an agency stands: by form, and always in words. */
export function InviteeStateSign({ state }: { readonly state: InviteeState }) {
  const t = useTranslations("invitations.states");
  const { form, colour } = looks[state];
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <StateSign form={form} className={colour} />
      {t(state)}
    </span>
  );
}
