import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import { TextLink } from "@/components/ui/text-link";
import type { GoalView } from "@/lib/plans/views";
import type { PlanTools } from "./plan-actions";
import type { ResponsibleOption } from "./responsible-options";

type QuickInterventionProps = PlanTools & {
  readonly goal: GoalView;
  readonly options: readonly ResponsibleOption[];
};

/** The quick row under a goal. What it does not ask for can be filled in afterwards. */
export function QuickIntervention({ caseId, actions, newKey, goal, options }: QuickInterventionProps) {
  const t = useTranslations("plans.intervention");
  return (
    <div
      role="group"
      aria-label={`${t("add")}: ${goal.text}`}
      className="screen-only border-t border-line pt-4"
    >
      <ActionForm action={actions.addIntervention} idempotencyKey={newKey()} version={goal.version}>
        <input type="hidden" name="caseId" value={caseId} />
        <input type="hidden" name="goalId" value={goal.id} />
        <div className="grid items-end gap-4 md:grid-cols-[minmax(0,6fr)_minmax(0,4fr)_minmax(0,3fr)_auto] [&>*]:mt-0">
          <TextField name="what" label={t("quickWhat")} width="full" />
          <Select name="responsible" label={t("quickWho")} options={options} />
          <DateField
            name="dueOn"
            label={t("quickWhen")}
            hint={<span className="sr-only">{t("dateHint")}</span>}
          />
          <Button tone="secondary">{t("quickAdd")}</Button>
        </div>
      </ActionForm>
      <p className="mt-2 text-meta">
        <TextLink
          href={`/cases/${caseId}/plan/interventions/new?goal=${goal.id}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("addMore")}
          <span className="sr-only"> {goal.text}</span>
        </TextLink>
      </p>
    </div>
  );
}
