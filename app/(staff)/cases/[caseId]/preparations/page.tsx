import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { DoNotDiscuss } from "@/components/children/do-not-discuss";
import { NoPreMeeting } from "@/components/pre-contacts/no-pre-meeting";
import { PreContactList } from "@/components/pre-contacts/pre-contact-list";
import { TalkList } from "@/components/preparatory-talks/talk-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { getPreparations } from "@/lib/preparations/queries";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("preparations"))("title") };
}

export default async function PreparationsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPreparations(actor, caseId));
  const t = await getTranslations("preparations");
  const talks = await getTranslations("preparatoryTalks");
  const contacts = await getTranslations("preContacts");
  const base = `/cases/${caseId}`;
  const isOpen = head.closedAt === null;
  const { words } = view.doNotDiscuss;
  const childsName = isTreatedAsProtected(head.child.protection) ? t("theChild") : head.child.givenName;
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <div className="max-w-176">
        <Section heading={t("childsWords")}>
          {words === "" && <p className="text-ink-2">{t("nothingSaid")}</p>}
          <DoNotDiscuss childsName={childsName} {...view.doNotDiscuss} />
          {isOpen && (
            <p className="screen-only mt-3">
              <TextLink href={`${base}/child/edit`} className="inline-flex min-h-11 items-center">
                {t(words === "" ? "writeWords" : "changeWords")}
              </TextLink>
            </p>
          )}
        </Section>
        <Section heading={t("talks")}>
          <TalkList
            talks={view.talks}
            changeHref={isOpen ? (talkId) => `${base}/preparatory-talks/${talkId}` : null}
          />
          {isOpen && <Action href={`${base}/preparatory-talks/new`}>{talks("add")}</Action>}
        </Section>
        <Section heading={t("contacts")}>
          <div className="mb-6">
            <NoPreMeeting model={head} />
          </div>
          <PreContactList
            contacts={view.preContacts}
            strikeHref={isOpen ? (preContactId) => `${base}/pre-contacts/${preContactId}` : null}
          />
          {isOpen && <Action href={`${base}/pre-contacts/new`}>{contacts("add")}</Action>}
        </Section>
        <Section heading={t("checklist")}>
          <p>
            {t("answered", { answered: view.checklist.answeredCount, count: view.checklist.items.length })}
          </p>
          <Action href={`${base}/checklist`}>{t("openChecklist")}</Action>
        </Section>
      </div>
    </>
  );
}

function Action({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className="screen-only mt-6">
      <LinkButton tone="secondary" href={href}>
        {children}
      </LinkButton>
    </p>
  );
}
