import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { TalkForm } from "@/components/preparatory-talks/talk-form";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { getTalk } from "@/lib/preparatory-talks/queries";
import { todayInSweden } from "@/lib/time/plain-date";
import { changeTalkAction } from "../actions";

type Props = { readonly params: Promise<{ readonly caseId: string; readonly talkId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("preparatoryTalks"))("change") };
}

export default async function TalkPage({ params }: Props) {
  const { caseId, talkId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getTalk(actor, caseId, talkId));
  const preparations = `/cases/${caseId}/preparations`;
  if (head.closedAt) redirect(preparations);
  const t = await getTranslations("preparatoryTalks");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("title")} lead={t("lead")}>
        {t("change")}
      </PageHeading>
      <TalkForm
        action={changeTalkAction}
        idempotencyKey={randomUUID()}
        version={view.version}
        caseId={caseId}
        family={view.voices}
        talk={view}
        beside={
          <LinkButton tone="link" href={preparations}>
            {t("cancel")}
          </LinkButton>
        }
      />
    </>
  );
}
