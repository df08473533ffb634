import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { areaNames } from "@/components/follow-ups/area-names";
import { FollowUpForm } from "@/components/follow-ups/follow-up-form";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getFollowUps } from "@/lib/follow-ups/queries";
import { type CasePageProps, orNotFound, textOf } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { recordFollowUpAction } from "../actions";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly corrects?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("followUps.form"))("title") };
}

export default async function NewFollowUpPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getFollowUps(actor, caseId));
  const back = `/cases/${caseId}/follow-up`;
  const { plan } = view;
  if (!plan || head.closedAt) redirect(back);
  const corrects = textOf((await searchParams).corrects);
  const corrected = view.followUps.find((one) => one.followUpId === corrects && one.mayBeCorrected) ?? null;
  const t = await getTranslations("followUps");
  const today = todayInSweden(new Date());
  return (
    <>
      <CaseBackLink head={head} today={today} />
      <PageHeading kicker={t("title")} lead={t(corrected ? "form.correctLead" : "form.lead")}>
        {t(corrected ? "form.correctTitle" : "form.title")}
      </PageHeading>
      <ProtectedWriting head={head} />
      <FollowUpForm
        action={recordFollowUpAction}
        idempotencyKey={randomUUID()}
        version={view.version}
        {...{ caseId, plan, corrected, today }}
        areas={areaNames(head, await getLocale())}
        beside={
          <LinkButton tone="link" href={back}>
            {t("form.cancel")}
          </LinkButton>
        }
      />
    </>
  );
}
