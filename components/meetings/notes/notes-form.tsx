import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import type { FormAction } from "@/lib/form-state";

/** What every form about a meeting's notes is given. */
export type NotesFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly meetingId: string;
};

type FrameProps = NotesFormProps & {
  readonly version: number;
  readonly submitLabel?: string;
  readonly id?: string;
  readonly children: ReactNode;
};

/** A form that knows which meeting it is about. */
export function MeetingForm({ caseId, meetingId, children, submitLabel, ...form }: FrameProps) {
  return (
    <ActionForm {...form} {...(submitLabel && { submitLabel })}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="meetingId" value={meetingId} />
      {children}
    </ActionForm>
  );
}
