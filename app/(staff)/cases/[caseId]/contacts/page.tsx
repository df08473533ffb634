import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ContactList } from "@/components/family-contacts/contact-list";
import { LastContact } from "@/components/family-contacts/last-contact";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getFamilyContacts } from "@/lib/family-contacts/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("familyContacts"))("title") };
}

export default async function FamilyContactsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getFamilyContacts(actor, caseId));
  const t = await getTranslations("familyContacts");
  const today = todayInSweden(new Date());
  const contacts = `/cases/${caseId}/contacts`;
  return (
    <div className="max-w-question">
      <CaseBackLink head={head} today={today} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {!head.closedAt && (
        <div className="mb-10 grid justify-items-start gap-6">
          <LastContact {...view} today={today} />
          <span data-saves>
            <LinkButton href={`${contacts}/new`}>{t("add")}</LinkButton>
          </span>
        </div>
      )}
      <ContactList
        contacts={view.contacts}
        strikeHref={head.closedAt ? null : (contactId) => `${contacts}/${contactId}`}
      />
    </div>
  );
}
