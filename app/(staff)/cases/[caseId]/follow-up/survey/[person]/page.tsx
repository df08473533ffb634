import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SurveyForm } from "@/components/surveys/survey-form";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound, textOf } from "@/lib/page";
import { getSurveyStart } from "@/lib/surveys/queries";
import { todayInSweden } from "@/lib/time/plain-date";
import { recordSurveyAction } from "../actions";

type Props = {
  readonly params: Promise<{ readonly caseId: string; readonly person: string }>;
  readonly searchParams: Promise<{ readonly way?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("surveys"))("title") };
}

export default async function SurveyPage({ params, searchParams }: Props) {
  const { caseId, person } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getSurveyStart(actor, caseId, person));
  const back = `/cases/${caseId}/follow-up`;
  if (!view.plan || head.closedAt) redirect(back);
  const way = textOf((await searchParams).way) === "paper" ? "paper" : "screen";
  const { who } = view.member;
  const t = await getTranslations("surveys.form");
  const isScreen = way === "screen";
  return (
    <>
      <BackLink href={back}>{t("back")}</BackLink>
      <PageHeading lead={t(isScreen ? "screenLead" : "paperLead")}>
        {t(isScreen ? "title" : "paperTitle", { who })}
      </PageHeading>
      <SurveyForm
        action={recordSurveyAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, way }}
        versionId={view.plan.versionId}
        start={view}
        today={todayInSweden(new Date())}
        beside={
          <LinkButton tone="link" href={back}>
            {t("cancel")}
          </LinkButton>
        }
      />
      {isScreen && <p className="mt-8 text-meta text-ink-3">{t("besideYou")}</p>}
    </>
  );
}
