import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ContactForm } from "@/components/family-contacts/contact-form";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getFamilyContactStart } from "@/lib/family-contacts/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { recordFamilyContactAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("familyContacts"))("add") };
}

export default async function NewFamilyContactPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getFamilyContactStart(actor, caseId));
  const contacts = `/cases/${caseId}/contacts`;
  if (head.closedAt) redirect(contacts);
  const t = await getTranslations("familyContacts");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("title")} lead={t("addLead")}>
        {t("add")}
      </PageHeading>
      <ContactForm
        action={recordFamilyContactAction}
        idempotencyKey={randomUUID()}
        {...view}
        caseId={caseId}
        beside={
          <LinkButton tone="link" href={contacts}>
            {t("cancel")}
          </LinkButton>
        }
      />
    </>
  );
}
