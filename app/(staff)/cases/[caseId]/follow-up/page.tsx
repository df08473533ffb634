import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { FollowUpDue } from "@/components/follow-ups/follow-up-due";
import { FollowUpList } from "@/components/follow-ups/follow-up-list";
import { InterventionTable } from "@/components/follow-ups/intervention-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { getFollowUps } from "@/lib/follow-ups/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("followUps"))("title") };
}

export default async function FollowUpPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getFollowUps(actor, caseId));
  const t = await getTranslations("followUps");
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
            <p className="screen-only mt-3">
              <TextLink href="/interventions" className="inline-flex min-h-11 items-center">
                {t("allInterventions")}
              </TextLink>
            </p>
          </Section>
          <Section heading={t("earlier")}>
            <FollowUpList
              followUps={view.followUps}
              childsName={plan.childsName}
              correctHref={isOpen ? (followUpId) => `${base}/follow-up/new?corrects=${followUpId}` : null}
            />
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
