import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AssessmentList } from "@/components/assessments/assessment-list";
import { OutcomeCounts } from "@/components/assessments/outcome-counts";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { countOutcomes, listAssessments } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/current";
import { orUnavailable } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("title") };
}

export default async function AssessmentsPage() {
  const actor = await requireActor();
  const [items, counts] = await orUnavailable(Promise.all([listAssessments(actor), countOutcomes(actor)]));
  const t = await getTranslations("assessments");
  const start = <LinkButton href="/assessments/new">{t("start")}</LinkButton>;
  const isDone = ({ outcome, caseId }: (typeof items)[number]) =>
    outcome !== null && (!outcome.activates || caseId !== null);
  return (
    <>
      <PageHeading lead={t("listLead")} action={items.length > 0 && start}>
        {t("title")}
      </PageHeading>
      {items.length === 0 && (
        <EmptyState title={t("empty")} action={start}>
          <p>{t("emptyHelp")}</p>
        </EmptyState>
      )}
      <AssessmentList heading={t("ongoing")} items={items.filter((item) => !isDone(item))} />
      <AssessmentList heading={t("done")} items={items.filter(isDone)} />
      <OutcomeCounts counts={counts} />
    </>
  );
}
