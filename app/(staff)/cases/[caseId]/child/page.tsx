import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ChildFacts } from "@/components/children/child-facts";
import { GuardianList } from "@/components/children/guardian-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { getChild } from "@/lib/children/queries";
import { fullName } from "@/lib/children/rules";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("children"))("title") };
}

export default async function ChildPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getChild(actor, caseId));
  const t = await getTranslations("children");
  const isClosed = head.closedAt !== null;
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading
        kicker={t("title")}
        action={
          !isClosed && (
            <LinkButton tone="secondary" href={`/cases/${caseId}/child/edit`}>
              {t("edit")}
            </LinkButton>
          )
        }
      >
        <span className="[overflow-wrap:anywhere]">{fullName(view.child)}</span>
      </PageHeading>
      <ChildFacts child={view.child} />
      <Section heading={t("guardians.title")} size="part">
        <GuardianList caseId={caseId} guardians={view.guardians} isClosed={isClosed} />
      </Section>
    </>
  );
}
