import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChooseOtherServiceForm } from "@/components/assessments/choose-other-service-form";
import { ContactWays } from "@/components/assessments/contact-ways";
import { FamilyContacts } from "@/components/assessments/family-contacts";
import { OwnContactStep, VerbalConsentStep } from "@/components/assessments/we-contact";
import { BackLink } from "@/components/ui/back-link";
import { Details } from "@/components/ui/details";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { listAgencies } from "@/lib/agencies/queries";
import { nextPage } from "@/lib/assessments/next-page";
import { findOutcome } from "@/lib/assessments/rules";
import { agenciesOfKind } from "@/lib/other-services/agencies";
import { verbalConsentSentence } from "@/lib/text/verbal-consent-sentence";
import { todayInSweden } from "@/lib/time/plain-date";
import {
  chooseOtherServiceAction,
  recordFamilyAskedAction,
  recordOwnContactAction,
  recordVerbalConsentAction,
} from "../../actions";
import { type AssessmentPageProps, readAssessmentPage } from "../read-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("otherService.title") };
}

export default async function OtherServicePage(props: AssessmentPageProps) {
  const { actor, assessment } = await readAssessmentPage(props, "otherService");
  const { assessmentId, label, model, contact, outcome: recorded } = assessment;
  const outcome = recorded && findOutcome(model.tree, recorded.key);
  if (outcome?.effect !== "ends" || outcome.ways.length === 0) redirect(nextPage(assessment));

  const t = await getTranslations("assessments");
  const all = (await listAgencies(actor)).filter(({ id }) => id !== actor.agencyId);
  const agencies = agenciesOfKind(model, all, recorded?.otherServiceKind ?? "other");
  const agency = all.find(({ id }) => id === contact?.agencyId);
  const form = { idempotencyKey: randomUUID(), assessmentId, version: contact?.version ?? 0 };
  const isBegun = Boolean(contact?.askedOn ?? contact?.verbalConsentOn);
  const step = contact && { ...form, contact, today: todayInSweden(new Date()) };
  const sentence =
    contact?.verbalConsentOn &&
    verbalConsentSentence(model.verbalConsentSentence, contact.verbalConsentOn, [contact.serviceName]);
  return (
    <>
      <BackLink href={`/assessments/${assessmentId}/outcome`}>{t("print.back")}</BackLink>
      <PageHeading kicker={t("kicker", { label })} lead={t("otherService.lead")}>
        {t("otherService.title")}
      </PageHeading>
      {!step && (
        <ChooseOtherServiceForm
          {...form}
          {...{ outcome, agencies }}
          saved={null}
          action={chooseOtherServiceAction}
        />
      )}
      {step?.contact.way === "familyContacts" && (
        <FamilyContacts {...step} action={recordFamilyAskedAction} />
      )}
      {step?.contact.way === "weContact" && (
        <>
          <VerbalConsentStep {...step} action={recordVerbalConsentAction} sentence={sentence ?? null} />
          <OwnContactStep {...step} action={recordOwnContactAction} />
        </>
      )}
      {contact && (
        <Section heading={t("otherService.contactWays", { service: contact.serviceName })}>
          <ContactWays agency={agency ?? { contactWays: [] }} />
        </Section>
      )}
      {contact && !isBegun && (
        <div className="mt-12">
          <Details summary={t("otherService.changeChoice")}>
            <ChooseOtherServiceForm
              {...{ ...form, idempotencyKey: randomUUID(), outcome, agencies }}
              saved={contact}
              action={chooseOtherServiceAction}
            />
          </Details>
        </div>
      )}
    </>
  );
}
