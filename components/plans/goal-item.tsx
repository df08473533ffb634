import { useTranslations } from "next-intl";
import type { PlanContent } from "@/lib/plans/content";
import type { GoalView } from "@/lib/plans/views";
import { InterventionRow } from "./intervention-row";
import type { PlanTools } from "./plan-actions";
import { QuickIntervention } from "./quick-intervention";
import type { ResponsibleOption } from "./responsible-options";
import { RowButtons } from "./row-buttons";

type GoalItemProps = PlanTools & {
  readonly goal: GoalView;
  readonly content: PlanContent;
  readonly options: readonly ResponsibleOption[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** One goal with what is to be done, in the order it was agreed. */
export function GoalItem({ goal, content, options, isFirst, isLast, ...tools }: GoalItemProps) {
  const t = useTranslations("plans");
  const { caseId, actions, newKey } = tools;
  const { interventions } = goal;
  const words = goal.text === "" ? t("goal.unworded") : goal.text;
  return (
    <section className="mt-8">
      <p className="text-meta text-ink-3">{t("goal.heading")}</p>
      <h3>{words}</h3>
      <RowButtons
        {...{ caseId, isFirst, isLast }}
        action={actions.arrange}
        idempotencyKey={newKey()}
        row="goal"
        rowId={goal.id}
        version={goal.version}
        what={words}
        changeHref={`/cases/${caseId}/plan/goals/${goal.id}`}
      />
      <ol className="mt-2">
        {interventions.map((intervention, index) => (
          <InterventionRow
            key={intervention.id}
            intervention={intervention}
            content={content}
            buttons={
              <RowButtons
                caseId={caseId}
                action={actions.arrange}
                idempotencyKey={newKey()}
                row="intervention"
                rowId={intervention.id}
                version={intervention.version}
                what={intervention.what}
                changeHref={`/cases/${caseId}/plan/interventions/${intervention.id}`}
                isFirst={index === 0}
                isLast={index === interventions.length - 1}
              />
            }
          />
        ))}
      </ol>
      {interventions.length === 0 && <p className="mb-4 text-ink-2">{t("intervention.none")}</p>}
      <QuickIntervention {...tools} goal={{ ...goal, text: words }} options={options} />
    </section>
  );
}
