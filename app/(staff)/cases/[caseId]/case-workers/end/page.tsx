import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { EndCaseWorkForm } from "@/components/cases/case-workers/end-case-work-form";
import { CaseBackLink } from "@/components/cases/case-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getCaseWorkers } from "@/lib/cases/case-workers/queries";
import { type CasePageProps, orNotFound, partNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { endCaseWorkAction } from "../actions";

type EndCaseWorkPageProps = CasePageProps & {
  readonly searchParams: Promise<{ readonly person?: string | string[] }>;
};

export default async function EndCaseWorkPage({ params, searchParams }: EndCaseWorkPageProps) {
  const { caseId } = await params;
  const { person } = await searchParams;
  const actor = await requireActor();
  const now = new Date();
  const { head, view } = await orNotFound(getCaseWorkers(actor, caseId, now));
  const worker = view.workers.find(({ personId, mayEnd }) => personId === person && mayEnd);
  if (!worker || head.closedAt) return partNotFound();
  const t = await getTranslations("cases.workers");
  const isOwn = worker.personId === actor.personId;
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(now)} />
      <PageHeading lead={isOwn ? t("endLeadYou") : t("endLead", { name: worker.name })}>
        {t("endTitle")}
      </PageHeading>
      <EndCaseWorkForm
        action={endCaseWorkAction}
        idempotencyKey={randomUUID()}
        caseId={caseId}
        version={head.version}
        personId={worker.personId}
      />
    </>
  );
}
