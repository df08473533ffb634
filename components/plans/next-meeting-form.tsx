import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxGroup } from "@/components/ui/form/checkbox-group";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import type { PlanView } from "@/lib/plans/views";
import type { PlanTools } from "./plan-actions";

type NextMeetingFormProps = Pick<PlanTools, "caseId" | "newKey"> &
  Pick<PlanView, "invited"> & {
    readonly actions: Pick<PlanTools["actions"], "planNextMeeting">;
    readonly plan: NonNullable<PlanView["plan"]>;
  };

/** When everyone meets again and which agencies come, or why they do not (S001-70, S001-71). */
export function NextMeetingForm({ caseId, actions, newKey, plan, invited }: NextMeetingFormProps) {
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
      <RadioGroup
        name="nextMeeting"
        legend={t("question")}
        defaultValue={decisionOf(plan)}
        options={[
          { value: "meet", label: t("meet"), reveal: <NextDay plan={plan} invited={invited} /> },
          {
            value: "none",
            label: t("none"),
            reveal: (
              <TextArea
                name="nextMeetingNote"
                label={t("note")}
                defaultValue={plan.nextMeetingNote}
                maximum={500}
                rows={2}
              />
            ),
          },
        ]}
      />
    </ActionForm>
  );
}

function NextDay({ plan, invited }: Pick<NextMeetingFormProps, "plan" | "invited">) {
  const t = useTranslations("plans.nextMeeting");
  const all = invited.map(({ id }) => id);
  return (
    <>
      <DateField
        name="nextMeetingOn"
        label={t("on")}
        defaultValue={plan.nextMeetingOn}
        example="2027-02-04"
      />
      {invited.length > 0 && (
        <CheckboxGroup
          name="nextAgencyIds"
          legend={t("participants")}
          hint={t("participantsHint")}
          defaultValues={plan.nextMeetingOn === null ? all : plan.nextAgencyIds}
          options={invited.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}

function decisionOf({ nextMeetingOn, nextMeetingNote }: NextMeetingFormProps["plan"]): string | null {
  if (nextMeetingOn !== null) return "meet";
  return nextMeetingNote === "" ? null : "none";
}
