import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { LogForm } from "@/components/pre-contacts/log-form";
import { MissingConsents } from "@/components/pre-contacts/missing-consents";
import { NoPreMeeting } from "@/components/pre-contacts/no-pre-meeting";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { getPreContactStart } from "@/lib/pre-contacts/queries";
import { todayInSweden } from "@/lib/time/plain-date";
import { logPreContactAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("preContacts"))("title") };
}

export default async function NewPreContactPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPreContactStart(actor, caseId));
  const preparations = `/cases/${caseId}/preparations`;
  if (head.closedAt) redirect(preparations);
  const t = await getTranslations("preContacts");
  const covered = view.ownMissing ? [] : view.agencies.filter(({ isInForce }) => isInForce);
  const cancel = (
    <LinkButton tone="link" href={preparations}>
      {t("cancel")}
    </LinkButton>
  );
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("back")} lead={t("lead")}>
        {t("title")}
      </PageHeading>
      <div className="mb-12 grid max-w-question gap-6">
        <NoPreMeeting model={head} />
        <MissingConsents ownMissing={view.ownMissing} agencies={view.agencies} caseId={caseId} />
      </div>
      {covered.length === 0 ? (
        cancel
      ) : (
        <LogForm
          action={logPreContactAction}
          idempotencyKey={randomUUID()}
          version={view.version}
          caseId={caseId}
          agencies={covered}
          beside={cancel}
        />
      )}
    </>
  );
}
