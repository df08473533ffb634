import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Section } from "@/components/ui/section";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { PlanView } from "@/lib/plans/views";
import type { PlanTools } from "./plan-actions";

/** The way to another kind of plan, where the routine has more than one: what is written follows. */
export function OtherKinds({ caseId, actions, newKey, view }: PlanTools & { readonly view: PlanView }) {
  const t = useTranslations("plans.otherKind");
  const locale = useLocale();
  const { plan, kinds } = view;
  const others = kinds.filter(({ key }) => key !== plan?.kind);
  if (!plan || others.length === 0) return null;
  return (
    <div className="mt-16">
      <Section heading={t("heading")}>
        <p className="max-w-question text-ink-2">{t("body")}</p>
        {others.map(({ key, name }) => (
          <ActionForm
            key={key}
            action={actions.changePlanKind}
            idempotencyKey={newKey()}
            version={plan.version}
            submitLabel={t("submit", { plan: inLanguage(name, locale) })}
            submitTone="secondary"
          >
            <input type="hidden" name="caseId" value={caseId} />
            <input type="hidden" name="kind" value={key} />
          </ActionForm>
        ))}
      </Section>
    </div>
  );
}
