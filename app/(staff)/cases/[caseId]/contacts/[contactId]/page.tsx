import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { Contact } from "@/components/family-contacts/contact-list";
import { LinkButton } from "@/components/ui/button";
import { StrikeForm } from "@/components/ui/form/strike-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getFamilyContact } from "@/lib/family-contacts/queries";
import { lengths } from "@/lib/family-contacts/schemas";
import { orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { strikeFamilyContactAction } from "../actions";

type Props = { readonly params: Promise<{ readonly caseId: string; readonly contactId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("familyContacts"))("strike") };
}

export default async function FamilyContactPage({ params }: Props) {
  const { caseId, contactId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getFamilyContact(actor, caseId, contactId));
  const t = await getTranslations("familyContacts");
  const back = (
    <LinkButton tone="link" href={`/cases/${caseId}/contacts`}>
      {t("cancel")}
    </LinkButton>
  );
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("title")} lead={t("strikeLead")}>
        {t(view.strike ? "isStruck" : "strike")}
      </PageHeading>
      <div className="mb-8 max-w-question border-y border-line py-5">
        <Contact contact={view} />
      </div>
      {view.strike || head.closedAt ? (
        back
      ) : (
        <StrikeForm
          action={strikeFamilyContactAction}
          idempotencyKey={randomUUID()}
          ids={{ caseId, contactId }}
          label={t("fields.strikeReason")}
          submitLabel={t("strikeSubmit")}
          maximum={lengths.reason}
          beside={back}
        />
      )}
    </>
  );
}
