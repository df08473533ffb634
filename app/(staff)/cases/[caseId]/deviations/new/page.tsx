import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { DeviationForm } from "@/components/deviations/deviation-form";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getDeviationStart } from "@/lib/deviations/queries";
import { type CasePageProps, orNotFound, textOf } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { reportDeviationAction } from "../actions";

type Props = CasePageProps & { readonly searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deviations.form"))("title") };
}

export default async function NewDeviationPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { kind, agency, meeting, intervention } = await searchParams;
  const wish = {
    kind: textOf(kind),
    agencyId: textOf(agency),
    meetingId: textOf(meeting),
    interventionId: textOf(intervention),
  };
  const { head, view } = await orNotFound(getDeviationStart(actor, caseId, wish));
  const back = `/cases/${caseId}/deviations`;
  if (head.closedAt) redirect(back);
  const t = await getTranslations("deviations.form");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <DeviationForm
        action={reportDeviationAction}
        idempotencyKey={randomUUID()}
        caseId={caseId}
        start={view}
        beside={
          <LinkButton tone="link" href={back}>
            {t("cancel")}
          </LinkButton>
        }
      />
    </>
  );
}
