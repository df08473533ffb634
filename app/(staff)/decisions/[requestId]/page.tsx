import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DecideForm } from "@/components/compound-needs/decide-form";
import { RequestContent } from "@/components/compound-needs/request-content";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { getRequest } from "@/lib/compound-needs/queries";
import { orNotFound } from "@/lib/page";
import { longMoment } from "@/lib/text/format";
import { decideCompoundNeedAction } from "../actions";

type DecisionPageProps = { readonly params: Promise<{ readonly requestId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("compoundNeeds"))("decide.title") };
}

export default async function DecisionPage({ params }: DecisionPageProps) {
  const { requestId } = await params;
  const actor = await requireActor();
  const { request, deadline } = await orNotFound(getRequest(actor, requestId));
  const [t, locale] = [await getTranslations("compoundNeeds"), await getLocale()];
  const { label, askedBy, askedAt, decision, isCurrent, version, walked } = request;
  return (
    <div className="max-w-question">
      <BackLink href="/decisions">{t("list.title")}</BackLink>
      <PageHeading
        kicker={t("decide.kicker", { label })}
        lead={t("decide.asked", { person: askedBy, moment: longMoment(askedAt, locale) })}
      >
        {t("decide.title")}
      </PageHeading>
      {decision && (
        <Notice tone="ok" title={t(decision.isCompound ? "own.compoundTitle" : "own.notCompoundTitle")}>
          <p>
            {t("own.decidedBy", {
              person: decision.decidedBy,
              moment: longMoment(decision.decidedAt, locale),
            })}
          </p>
          {decision.reason && <p className="whitespace-pre-line">{decision.reason}</p>}
        </Notice>
      )}
      {!decision && !isCurrent && (
        <Notice tone="warn" title={t("decide.changedTitle")}>
          <p>{t("decide.changedBody", { person: askedBy })}</p>
        </Notice>
      )}
      {(decision || isCurrent) && <RequestContent request={request} />}
      {!decision && isCurrent && (
        <Section heading={t("decide.heading")} size="part">
          <DecideForm
            action={decideCompoundNeedAction}
            idempotencyKey={randomUUID()}
            {...{ requestId, version, deadline }}
            meetingName={request.model.meetingName}
            definition={walked.state === "arrived" ? walked.decidedBy.question.lead : null}
          />
        </Section>
      )}
    </div>
  );
}
