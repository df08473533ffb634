import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { CloseCaseForm } from "@/components/cases/closure/close-case-form";
import { OutstandingList } from "@/components/cases/closure/outstanding-list";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getClosing } from "@/lib/cases/closing/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { closeCaseAction } from "./actions";

export default async function ClosurePage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const now = new Date();
  const { head, view } = await orNotFound(getClosing(actor, caseId, now));
  if (head.closedAt) redirect(`/cases/${caseId}`);
  const t = await getTranslations("cases.closure");
  return (
    <div className="max-w-question">
      <CaseBackLink head={head} today={todayInSweden(now)} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <OutstandingList outstanding={view.outstanding} />
      <CloseCaseForm
        action={closeCaseAction}
        idempotencyKey={randomUUID()}
        caseId={caseId}
        version={head.version}
        reasons={view.reasons}
      />
    </div>
  );
}
