import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { CandidateList } from "@/components/invitations/candidate-list";
import { CandidateSearch } from "@/components/invitations/candidate-search";
import { ConsiderationForm } from "@/components/invitations/consideration-form";
import { ConsideredTable } from "@/components/invitations/considered-table";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { matchesSearch } from "@/lib/agencies/rules";
import { requireActor } from "@/lib/auth/current";
import { getConsideredAgencies } from "@/lib/invitations/considered/queries";
import { type CasePageProps, orNotFound, textOf } from "@/lib/page";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { sentenceList } from "@/lib/text/format";
import { todayInSweden } from "@/lib/time/plain-date";
import { considerAgencyAction } from "./actions";

type Search = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("considered.title") };
}

export default async function ConsideredPage({ params, searchParams }: CasePageProps & Search) {
  const { caseId } = await params;
  const { q, kind, agency: asked } = await searchParams;
  const [text, kindKey, chosen] = [textOf(q), textOf(kind), textOf(asked)];
  const actor = await requireActor();
  const { head, view } = await orNotFound(getConsideredAgencies(actor, caseId));
  const t = await getTranslations("invitations.considered");
  const { agencyKinds } = getPracticeModel(head.practiceModel, head.modelVersion);
  const here = `/cases/${caseId}/considered`;
  const agency = view.candidates.find(({ agencyId }) => agencyId === chosen) ?? null;
  const saved = view.considered.find(({ id, agencyId }) => (agencyId ?? id) === chosen) ?? null;
  const isDeciding = !head.closedAt && (agency !== null || saved !== null || chosen === "other");
  const strangers = view.considered
    .filter(({ agencyId, invite }) => agencyId === null && invite)
    .map(({ name }) => name);
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {isDeciding && (
        <ConsiderationForm
          action={considerAgencyAction}
          idempotencyKey={randomUUID()}
          {...{ caseId, agency, saved }}
          cancelHref={here}
        />
      )}
      <Section heading={t("decided")} size={isDeciding ? "part" : "section"}>
        <ConsideredTable
          considered={view.considered}
          hrefOf={head.closedAt ? null : ({ id, agencyId }) => `${here}?agency=${agencyId ?? id}`}
        />
        {strangers.length > 0 && (
          <div className="mt-6">
            <Notice tone="warn" title={t("otherNotInRegister", { names: sentenceList(strangers) })} />
          </div>
        )}
        {view.considered.some(({ invite }) => invite) && !isDeciding && (
          <p className="mt-8">
            <LinkButton href={`/cases/${caseId}/invitations`}>{t("goOnPlanned")}</LinkButton>
          </p>
        )}
      </Section>
      {!head.closedAt && (
        <Section heading={t("all")} size="part">
          <CandidateSearch kinds={agencyKinds} text={text} kind={kindKey} />
          <CandidateList
            candidates={view.candidates.filter((one) =>
              matchesSearch(one, { text, kind: kindKey, district: "" }),
            )}
            decidedIds={view.considered.flatMap(({ agencyId }) => agencyId ?? [])}
            hrefOf={(agencyId) => `${here}?agency=${agencyId}`}
          />
          <p className="mt-6 flex flex-wrap items-center gap-x-4">
            {t("otherBody")}
            <LinkButton tone="link" href={`${here}?agency=other`}>
              {t("other")}
            </LinkButton>
          </p>
        </Section>
      )}
    </>
  );
}
