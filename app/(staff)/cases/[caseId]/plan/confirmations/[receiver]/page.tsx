import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AnswerForm } from "@/components/confirmations/answer-form";
import { ConfirmationState } from "@/components/confirmations/confirmation-state";
import { EarlierAnswers } from "@/components/confirmations/earlier-answers";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getPartyConfirmation } from "@/lib/confirmations/queries";
import { orNotFound, textOf } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { noteConfirmationAction } from "../actions";

type Props = {
  readonly params: Promise<{ readonly caseId: string; readonly receiver: string }>;
  readonly searchParams: Promise<{ readonly version?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("confirmations"))("note") };
}

export default async function PartyConfirmationPage({ params, searchParams }: Props) {
  const { caseId, receiver } = await params;
  const versionId = textOf((await searchParams).version);
  if (versionId === "") notFound();
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPartyConfirmation(actor, caseId, versionId, receiver));
  const { version, party } = view;
  const { number, checksum } = version;
  const t = await getTranslations("confirmations");
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan/confirmations?version=${versionId}`}>{t("title")}</BackLink>
      <PageHeading kicker={t("about", { number, checksum })}>{party.name}</PageHeading>
      <div className="mb-8">
        <ConfirmationState party={party} />
      </div>
      {party.refusal === null && !head.closedAt && (
        <AnswerForm
          action={noteConfirmationAction}
          idempotencyKey={randomUUID()}
          {...{ caseId, versionId, number, party }}
          today={todayInSweden(new Date())}
        />
      )}
      <EarlierAnswers party={party} />
    </>
  );
}
