import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ApproveExceptionForm } from "@/components/consents/approve-exception-form";
import { ConsentMatrix } from "@/components/consents/consent-matrix";
import { GoodToKnow } from "@/components/consents/good-to-know";
import { StatementList } from "@/components/consents/statement-list";
import { LinkButton } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { getConsents } from "@/lib/consents/queries";
import { todayInSweden } from "@/lib/time/plain-date";
import { approveExceptionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consents"))("title") };
}

export default async function ConsentsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getConsents(actor, caseId));
  const t = await getTranslations("consents");
  const hasAnswers = view.statements.length > 0;
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <p className="mb-12 flex flex-wrap items-center gap-x-4 gap-y-3">
        {!head.closedAt && (
          <LinkButton href={`/cases/${caseId}/consents/new`}>{t("actions.record")}</LinkButton>
        )}
        {hasAnswers && !head.closedAt && (
          <LinkButton tone="link" href={`/cases/${caseId}/consents/withdraw`}>
            {t("actions.withdraw")}
          </LinkButton>
        )}
        <LinkButton tone="link" href={`/cases/${caseId}/consents/form`}>
          {t("actions.print")}
        </LinkButton>
      </p>
      <Columns aside={<GoodToKnow isChildOfAge={view.isChildOfAge} />}>
        {hasAnswers ? (
          <ConsentMatrix {...view} />
        ) : (
          <EmptyState title={t("statements.empty")}>{t("statements.emptyBody")}</EmptyState>
        )}
        {hasAnswers && (
          <Section heading={t("statements.heading")} size="part">
            <StatementList
              statements={view.statements}
              approvalFor={({ id }) => (
                <ApproveExceptionForm
                  action={approveExceptionAction}
                  idempotencyKey={randomUUID()}
                  caseId={caseId}
                  version={head.version}
                  statementId={id}
                />
              )}
            />
          </Section>
        )}
      </Columns>
    </>
  );
}
