import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ReportLink } from "@/components/deviations/report-link";
import { areaNames } from "@/components/follow-ups/area-names";
import { FollowUpDue } from "@/components/follow-ups/follow-up-due";
import { FollowUpList } from "@/components/follow-ups/follow-up-list";
import { InterventionTable } from "@/components/follow-ups/intervention-table";
import { SurveySection } from "@/components/surveys/survey-section";
import { WheelsThenAndNow } from "@/components/follow-ups/wheels-then-and-now";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import type { FollowUpsView, OutcomeView } from "@/lib/follow-ups/views";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { getFollowUpsWithSurveys } from "@/lib/surveys/queries";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("followUps"))("title") };
}

export default async function FollowUpPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getFollowUpsWithSurveys(actor, caseId));
  const t = await getTranslations("followUps");
  const d = await getTranslations("deviations");
  const today = todayInSweden(new Date());
  const base = `/cases/${caseId}`;
  const { plan } = view;
  const isOpen = head.closedAt === null;
  return (
    <>
      <CaseBackLink head={head} today={today} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {plan ? (
        <>
          {isOpen && <FollowUpDue {...{ caseId, plan, today }} />}
          <Section heading={t("decided")}>
            <InterventionTable interventions={plan.interventions} />
            <p className="screen-only mt-3 flex flex-wrap gap-x-6">
              <TextLink href="/interventions" className="inline-flex min-h-11 items-center">
                {t("allInterventions")}
              </TextLink>
              <TextLink href={`${base}/follow-up/paper`} className="inline-flex min-h-11 items-center">
                {t("paper.blankTitle")}
              </TextLink>
            </p>
          </Section>
          {view.wheels && (
            <WheelsThenAndNow areas={areaNames(head, await getLocale())} wheels={view.wheels} />
          )}
          <SurveySection {...{ caseId, view, isOpen }} />
          <Section heading={t("earlier")}>
            <FollowUpList
              followUps={view.followUps}
              childsName={plan.childsName}
              paperHref={(followUpId) => `${base}/follow-up/paper?id=${followUpId}`}
              beside={isOpen ? (one) => <ReportLink {...reportOf(caseId, plan, one)} /> : null}
              correctHref={isOpen ? (followUpId) => `${base}/follow-up/new?corrects=${followUpId}` : null}
            />
            <p className="screen-only mt-3">
              <TextLink href={`${base}/deviations`} className="inline-flex min-h-11 items-center">
                {d("inCase")}
              </TextLink>
            </p>
          </Section>
        </>
      ) : (
        <EmptyState
          title={t("notYet.title")}
          action={<LinkButton href={`${base}/plan`}>{t("notYet.toPlan")}</LinkButton>}
        >
          {t("notYet.body")}
        </EmptyState>
      )}
    </>
  );
}

/** What a report knows that begins with an answer: which intervention, and which agency answers for it. */
function reportOf(
  caseId: string,
  { interventions }: NonNullable<FollowUpsView["plan"]>,
  { interventionId, outcome }: OutcomeView,
) {
  const line = interventions.find((one) => one.interventionId === interventionId);
  const kind = outcome === "nobodyResponsible" ? ("nobodyResponsible" as const) : ("notDone" as const);
  return { caseId, interventionId, kind, agencyId: line?.responsibleAgencyId ?? null };
}
