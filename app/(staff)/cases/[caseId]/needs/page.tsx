import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { ReadOnlyWhenClosed } from "@/components/cases/read-only-when-closed";
import { NeedsComparison } from "@/components/needs/needs-comparison";
import { NeedsForm } from "@/components/needs/needs-form";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { getNeeds } from "@/lib/needs/queries";
import { seesAssumptions } from "@/lib/needs/rules";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { unbroken } from "@/lib/text/format";
import { todayInSweden } from "@/lib/time/plain-date";
import { recordNeedsAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("needs"))("title") };
}

export default async function NeedsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getNeeds(actor, caseId));
  const t = await getTranslations("needs");
  const { areas, assumptions, notices } = getPracticeModel(head.practiceModel, head.modelVersion);
  const childName = isTreatedAsProtected(head.child.protection) ? null : head.child.givenName;
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={childName ? t("lead", { name: unbroken(childName) }) : t("leadUnnamed")}>
        {t("title")}
      </PageHeading>
      <div className="mb-12 grid gap-6">
        <Notice title={t("initiatorsView")}>{t("initiatorsViewBody")}</Notice>
        {assumptions.includes("areas") && seesAssumptions(actor) && (
          <Notice title={notices.areasAreAssumed[await getLocale()]} tone="warn" />
        )}
      </div>
      <ReadOnlyWhenClosed head={head}>
        <ProtectedWriting head={head} />
        <NeedsForm
          action={recordNeedsAction}
          idempotencyKey={randomUUID()}
          caseId={caseId}
          version={head.version}
          areas={areas}
          needs={view.initiation}
          childName={childName}
          childsWords={view.childsWords}
        />
      </ReadOnlyWhenClosed>
      {view.meeting.length > 0 && (
        <NeedsComparison areas={areas} initiation={view.initiation} meeting={view.meeting} />
      )}
    </>
  );
}
