import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { TalkForm } from "@/components/preparatory-talks/talk-form";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { getTalkStart } from "@/lib/preparatory-talks/queries";
import { todayInSweden } from "@/lib/time/plain-date";
import { recordTalkAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("preparatoryTalks"))("title") };
}

export default async function NewTalkPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getTalkStart(actor, caseId));
  const preparations = `/cases/${caseId}/preparations`;
  if (head.closedAt) redirect(preparations);
  const t = await getTranslations("preparatoryTalks");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("back")} lead={t("lead")}>
        {t("title")}
      </PageHeading>
      <TalkForm
        action={recordTalkAction}
        idempotencyKey={randomUUID()}
        {...view}
        caseId={caseId}
        talk={null}
        beside={
          <LinkButton tone="link" href={preparations}>
            {t("cancel")}
          </LinkButton>
        }
      />
    </>
  );
}
