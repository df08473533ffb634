import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import type { FormAction } from "@/lib/form-state";

/** What every form on an assessment needs. `version` is that of what it changes. */
export type AssessmentFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly assessmentId: string;
  readonly version: number;
};

type Props = AssessmentFormProps & {
  readonly submitLabel?: string;
  readonly submitTone?: "primary" | "secondary" | "danger";
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
};

export function AssessmentForm({ assessmentId, children, ...form }: Props) {
  return (
    <ActionForm {...form} className="max-w-question">
      <input type="hidden" name="assessmentId" value={assessmentId} />
      {children}
    </ActionForm>
  );
}
