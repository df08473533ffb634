import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import { NumberSquare } from "@/components/wheel/number-square";
import type { PlanContent } from "@/lib/plans/content";
import { versionOfGoals } from "@/lib/plans/rules";
import type { PlanSection } from "@/lib/plans/views";
import { GoalItem } from "./goal-item";
import type { PlanTools } from "./plan-actions";
import type { ResponsibleOption } from "./responsible-options";
import { SaidAtMeeting } from "./said-at-meeting";

type PlanSectionBlockProps = PlanTools & {
  readonly section: PlanSection;
  readonly content: PlanContent;
  readonly options: readonly ResponsibleOption[];
};

/** One area of the wheel: how it is, the goals, and who does what. The hue is a thin edge, the number says which. */
export function PlanSectionBlock({ section, content, options, ...tools }: PlanSectionBlockProps) {
  const t = useTranslations("plans");
  const { goals, number, label } = section;
  const add = <AddGoal {...tools} area={section.key} label={label} version={versionOfGoals(goals)} />;
  return (
    <section
      aria-labelledby={`area-${section.key}`}
      className={`hue-${number} mt-12 border-l-4 border-hue pl-5 first:mt-0 md:pl-6`}
    >
      <h2 id={`area-${section.key}`} className="flex items-center gap-3">
        <NumberSquare number={number} />
        {label}
      </h2>
      <SaidAtMeeting area={section} guardians={content.guardians} />
      {goals.map((goal, index) => (
        <GoalItem
          key={goal.id}
          {...tools}
          {...{ goal, content, options }}
          isFirst={index === 0}
          isLast={index === goals.length - 1}
        />
      ))}
      <div className="screen-only mt-6">
        {goals.length === 0 ? add : <Details summary={t("goal.addIn", { area: label })}>{add}</Details>}
      </div>
    </section>
  );
}

type AddGoalProps = PlanTools & { readonly area: string; readonly label: string; readonly version: number };

function AddGoal({ caseId, actions, newKey, area, label, version }: AddGoalProps) {
  const t = useTranslations("plans.goal");
  return (
    <ActionForm action={actions.addGoal} idempotencyKey={newKey()} version={version}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="area" value={area} />
      <div className="flex flex-wrap items-end gap-4 [&>:first-child]:grow">
        <TextField name="text" label={t("text")} hint={t("hint")} width="full" />
        <Button tone="secondary">
          {t("add")}
          <span className="sr-only"> {label}</span>
        </Button>
      </div>
    </ActionForm>
  );
}
