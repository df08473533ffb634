import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { TextArea } from "@/components/ui/form/text-area";
import type { PlanView } from "@/lib/plans/views";
import type { PlanTools } from "./plan-actions";

type NextMeetingFormProps = PlanTools & { readonly plan: NonNullable<PlanView["plan"]> };

/** When everyone meets again, or why they do not (S001-70). */
export function NextMeetingForm({ caseId, actions, newKey, plan }: NextMeetingFormProps) {
  const t = useTranslations("plans.nextMeeting");
  return (
    <ActionForm
      action={actions.planNextMeeting}
      idempotencyKey={newKey()}
      version={plan.version}
      submitLabel={t("submit")}
      submitTone="secondary"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <DateField
        name="nextMeetingOn"
        label={t("on")}
        defaultValue={plan.nextMeetingOn}
        example="2027-02-04"
        optional
      />
      <TextArea
        name="nextMeetingNote"
        label={t("note")}
        defaultValue={plan.nextMeetingNote}
        maximum={500}
        rows={2}
        optional
      />
    </ActionForm>
  );
}
