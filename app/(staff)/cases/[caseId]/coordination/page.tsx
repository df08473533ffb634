import { randomUUID } from "node:crypto";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ChildsBest } from "@/components/childs-best/childs-best";
import { CoordinationHistory } from "@/components/coordination/coordination-history";
import { CurrentCoordinator } from "@/components/coordination/current-coordinator";
import { OfferForm } from "@/components/coordination/offer-form";
import { OpenOffer } from "@/components/coordination/open-offer";
import { PassForm } from "@/components/coordination/pass-form";
import { Proposal } from "@/components/coordination/proposal";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { getCoordination } from "@/lib/coordination/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { inLanguage } from "@/lib/practice-models/in-language";
import { todayInSweden } from "@/lib/time/plain-date";
import {
  nameChildsBestAction,
  offerCoordinationAction,
  passCoordinationAction,
  takeBackCoordinationAction,
} from "./actions";

export default async function CoordinationPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const now = new Date();
  const { head, view } = await orNotFound(getCoordination(actor, caseId, now));
  const t = await getTranslations("coordination");
  const childsBest = await getTranslations("childsBest");
  const form = { caseId, version: head.version };
  return (
    <div className="max-w-question">
      <CaseBackLink head={head} today={todayInSweden(now)} />
      <PageHeading lead={t("lead")}>{inLanguage(view.title, await getLocale())}</PageHeading>
      <Section heading={t("now")}>
        <CurrentCoordinator {...view} />
        {!head.closedAt && <Proposal {...view} />}
      </Section>
      {view.open && !head.closedAt && (
        <div className="mt-12">
          <OpenOffer
            {...form}
            offer={view.open}
            action={takeBackCoordinationAction}
            idempotencyKey={randomUUID()}
          />
        </div>
      )}
      {!head.closedAt && !view.open && (
        <Section heading={t("offer.heading")} size="part">
          <OfferForm {...form} {...view} action={offerCoordinationAction} idempotencyKey={randomUUID()} />
        </Section>
      )}
      {!head.closedAt && (
        <Section heading={t("pass.heading")} size="part">
          <PassForm
            {...form}
            colleagues={view.colleagues}
            action={passCoordinationAction}
            idempotencyKey={randomUUID()}
          />
        </Section>
      )}
      {view.childsBest && (
        <Section heading={childsBest("title")} size="part">
          <ChildsBest
            {...{ caseId, view: view.childsBest, isClosed: head.closedAt !== null }}
            action={nameChildsBestAction}
            idempotencyKey={randomUUID()}
          />
        </Section>
      )}
      <Section heading={t("history.heading")} size="part">
        <CoordinationHistory {...view} />
      </Section>
    </div>
  );
}
