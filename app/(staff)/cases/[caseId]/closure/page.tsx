import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { CloseCaseForm } from "@/components/cases/closure/close-case-form";
import { EndingConsents } from "@/components/cases/closure/ending-consents";
import { OutstandingList } from "@/components/cases/closure/outstanding-list";
import { PapersOut } from "@/components/cases/closure/papers-out";
import { Reopening } from "@/components/cases/closure/reopening";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getClosing } from "@/lib/cases/closing/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { closeCaseAction, reopenCaseAction } from "./actions";

export default async function ClosurePage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const now = new Date();
  const { head, view } = await orNotFound(getClosing(actor, caseId, now));
  const t = await getTranslations("cases");
  const form = { caseId, version: head.version, idempotencyKey: randomUUID() };
  if (head.closedAt)
    return (
      <div className="max-w-question">
        <CaseBackLink head={head} today={todayInSweden(now)} />
        <PageHeading lead={t("reopening.lead")}>{t("reopening.title")}</PageHeading>
        <Reopening {...form} {...view} action={reopenCaseAction} />
        <PapersOut papers={view.papers} />
      </div>
    );
  return (
    <div className="max-w-question">
      <CaseBackLink head={head} today={todayInSweden(now)} />
      <PageHeading lead={t("closure.lead")}>{t("closure.title")}</PageHeading>
      <OutstandingList outstanding={view.outstanding} />
      <EndingConsents consents={view.consents} />
      <PapersOut papers={view.papers} />
      <div className="mt-12">
        <CloseCaseForm {...form} action={closeCaseAction} reasons={view.reasons} />
      </div>
    </div>
  );
}
