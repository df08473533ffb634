import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { useFormats } from "@/components/ui/use-formats";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { PlanView } from "@/lib/plans/views";

/** The plan's name, whether it is fixed as it stands, and the way to its print. */
export function PlanHeading({ caseId, view }: { readonly caseId: string; readonly view: PlanView }) {
  const t = useTranslations("plans");
  const { plainDay } = useFormats();
  return (
    <PageHeading
      kicker={useStatus(view)}
      lead={view.meeting && t("lead", { day: plainDay(view.meeting.heldOn) })}
      action={
        view.plan && (
          <LinkButton tone="secondary" href={`/cases/${caseId}/plan/preview`}>
            {t("actions.preview")}
          </LinkButton>
        )
      }
    >
      {usePlanName(view)}
    </PageHeading>
  );
}

/** As the routine calls the plan, also before anybody has begun it. */
function usePlanName({ plan, kinds }: PlanView): string {
  const locale = useLocale();
  const kind = kinds.find(({ key }) => key === plan?.kind) ?? kinds[0];
  return kind ? inLanguage(kind.name, locale) : "";
}

function useStatus({ plan, versions, differences }: PlanView): string | null {
  const t = useTranslations("plans.status");
  const { plainDay } = useFormats();
  const [latest] = versions;
  if (!plan) return null;
  if (!latest) return t("draft");
  const isChanged = differences !== null && differences.length > 0;
  return isChanged ? t("changed") : t("fixed", { number: latest.number, day: plainDay(latest.fixedOn) });
}
