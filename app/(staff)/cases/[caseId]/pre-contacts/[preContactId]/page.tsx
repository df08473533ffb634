import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { PreContact } from "@/components/pre-contacts/pre-contact-list";
import { LinkButton } from "@/components/ui/button";
import { StrikeForm } from "@/components/ui/form/strike-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { getPreContact } from "@/lib/pre-contacts/queries";
import { lengths } from "@/lib/pre-contacts/schemas";
import { todayInSweden } from "@/lib/time/plain-date";
import { strikePreContactAction } from "../actions";

type Props = { readonly params: Promise<{ readonly caseId: string; readonly preContactId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("preContacts"))("strike") };
}

export default async function PreContactPage({ params }: Props) {
  const { caseId, preContactId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPreContact(actor, caseId, preContactId));
  const t = await getTranslations("preContacts");
  const back = (
    <LinkButton tone="link" href={`/cases/${caseId}/preparations`}>
      {t("cancel")}
    </LinkButton>
  );
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("back")} lead={t("strikeLead")}>
        {t(view.strike ? "isStruck" : "strike")}
      </PageHeading>
      <div className="mb-8 max-w-question border-y border-line py-5">
        <PreContact contact={view} />
      </div>
      {view.strike || head.closedAt ? (
        back
      ) : (
        <StrikeForm
          action={strikePreContactAction}
          idempotencyKey={randomUUID()}
          ids={{ caseId, preContactId }}
          label={t("fields.strikeReason")}
          submitLabel={t("strikeSubmit")}
          maximum={lengths.reason}
          beside={back}
        />
      )}
    </>
  );
}
