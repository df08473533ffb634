import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { History } from "@/components/cases/page/history";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getTimeline } from "@/lib/cases/timeline/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export default async function HistoryPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getTimeline(actor, caseId));
  const t = await getTranslations("cases.page");
  const today = todayInSweden(new Date());
  const model = { key: head.practiceModel, version: head.modelVersion };
  return (
    <>
      <CaseBackLink head={head} today={today} />
      <PageHeading>{t("history")}</PageHeading>
      <History events={view.events} model={model} today={today} />
    </>
  );
}
