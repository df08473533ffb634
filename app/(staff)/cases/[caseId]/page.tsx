import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Around } from "@/components/cases/around/around";
import { CaseFrame } from "@/components/cases/case-frame";
import { CaseAside } from "@/components/cases/page/case-aside";
import { CaseNotices } from "@/components/cases/page/case-notices";
import { History } from "@/components/cases/page/history";
import { NextStepPanel } from "@/components/cases/page/next-step-panel";
import { Path } from "@/components/cases/page/path";
import { caseSectors } from "@/components/cases/page/sectors";
import { headFacts } from "@/components/cases/page/head-facts";
import { DeadlinePanel } from "@/components/deadlines/deadline-panel";
import { Columns } from "@/components/ui/columns";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { getCasePage } from "@/lib/cases/page/queries";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

/** The title never says whose case it is. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.head");
  return { title: t("code") };
}

export default async function CasePage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const now = new Date();
  const today = todayInSweden(now);
  const { head, view } = await orNotFound(getCasePage(actor, caseId, now));
  const t = await getTranslations("cases.page");
  const model = { key: head.practiceModel, version: head.modelVersion };
  const sectors = caseSectors(model, view.needs, await getLocale());
  const givenName = isTreatedAsProtected(head.child.protection) ? "" : head.child.givenName;
  return (
    <CaseFrame head={head} today={today} personId={actor.personId} facts={await headFacts(view)}>
      <Columns aside={<CaseAside head={head} view={view} sectors={sectors} />}>
        <CaseNotices {...view} />
        {!head.emergencyUntil && <NextStepPanel view={view} model={model} today={today} />}
        {view.deadline && !head.closedAt && (
          <div className="mt-8">
            <DeadlinePanel model={model} deadline={view.deadline} href={`/cases/${caseId}/deadline`} />
          </div>
        )}
        <Around givenName={givenName} agencies={view.agencies} guardians={view.guardians} sectors={sectors} />
        <Path tasks={view.path} model={model} />
        <Section size="part" heading={t("history")}>
          <History events={view.events} model={model} today={today} />
          {view.eventCount > view.events.length && (
            <p className="mt-6">
              <TextLink href={`/cases/${caseId}/history`}>
                {t("historyAll", { count: view.eventCount })}
              </TextLink>
            </p>
          )}
        </Section>
      </Columns>
    </CaseFrame>
  );
}
