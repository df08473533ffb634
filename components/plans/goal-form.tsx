import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Select } from "@/components/ui/form/select";
import { TextArea } from "@/components/ui/form/text-area";
import type { FormAction } from "@/lib/form-state";
import type { GoalView, PlanView } from "@/lib/plans/views";

type GoalFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly goal: GoalView;
  readonly sections: PlanView["sections"];
};

/** A goal in other words, or in another area. */
export function GoalForm({ action, idempotencyKey, caseId, goal, sections }: GoalFormProps) {
  const t = useTranslations("plans.goal");
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={goal.version}
      submitLabel={t("submit")}
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="goalId" value={goal.id} />
      <TextArea name="text" label={t("text")} hint={t("hint")} defaultValue={goal.text} maximum={500} />
      <Select
        name="area"
        label={t("area")}
        options={sections.map(({ key, label }) => ({ value: key, label }))}
        defaultValue={goal.area}
      />
    </ActionForm>
  );
}
