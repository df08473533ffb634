import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { AddCaseWorkerForm } from "@/components/cases/case-workers/add-case-worker-form";
import { CaseWorkerList } from "@/components/cases/case-workers/case-worker-list";
import { CaseBackLink } from "@/components/cases/case-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { getCaseWorkers } from "@/lib/cases/case-workers/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { addCaseWorkerAction } from "./actions";

export default async function CaseWorkersPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const now = new Date();
  const { head, view } = await orNotFound(getCaseWorkers(actor, caseId, now));
  const t = await getTranslations("cases.workers");
  return (
    <div className="max-w-question">
      <CaseBackLink head={head} today={todayInSweden(now)} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <CaseWorkerList
        caseId={caseId}
        workers={view.workers}
        personId={actor.personId}
        isClosed={head.closedAt !== null}
      />
      {!head.closedAt && (
        <Section heading={t("addHeading")} size="part">
          {view.addable.length === 0 ? (
            <p>{t("addNone")}</p>
          ) : (
            <AddCaseWorkerForm
              action={addCaseWorkerAction}
              idempotencyKey={randomUUID()}
              caseId={caseId}
              version={head.version}
              colleagues={view.addable}
            />
          )}
        </Section>
      )}
    </div>
  );
}
