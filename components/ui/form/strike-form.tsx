import type { ReactNode } from "react";
import type { FormAction } from "@/lib/form-state";
import { ActionForm } from "./action-form";
import { TextArea } from "./text-area";

type StrikeFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  /** What is struck, as the action knows it: "caseId", and the id of the row. */
  readonly ids: Readonly<Record<string, string>>;
  readonly label: string;
  readonly submitLabel: string;
  readonly maximum: number;
  readonly beside: ReactNode;
};

/** Something that was written down wrongly is struck with a reason, never taken away. */
export function StrikeForm({ ids, label, maximum, ...form }: StrikeFormProps) {
  return (
    <ActionForm {...form} version={0} submitTone="danger" className="max-w-question">
      {Object.entries(ids).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <TextArea name="reason" label={label} maximum={maximum} />
    </ActionForm>
  );
}
