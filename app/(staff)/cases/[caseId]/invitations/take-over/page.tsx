import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getSummonsSender } from "@/lib/invitations/sender/queries";
import { mayTakeOver } from "@/lib/invitations/sender/rules";
import { lengths } from "@/lib/invitations/sender/schemas";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { sentence } from "@/lib/text/sentence";
import { takeOverSummonsAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("sender.takeOver") };
}

export default async function TakeOverSummonsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view: sender } = await orNotFound(getSummonsSender(actor, caseId));
  if (head.closedAt) redirect(`/cases/${caseId}/invitations`);
  const t = await getTranslations("invitations");
  const back = `/cases/${caseId}/invitations`;
  const mayTake = mayTakeOver(sender);
  return (
    <div className="max-w-question">
      <BackLink href={back}>{t("list.title")}</BackLink>
      {sender && mayTake.granted ? (
        <>
          <PageHeading lead={t("sender.takeOverLead", { person: sender.personName })}>
            {t("sender.takeOver")}
          </PageHeading>
          <ActionForm
            action={takeOverSummonsAction}
            idempotencyKey={randomUUID()}
            version={head.version}
            submitLabel={t("sender.submit")}
          >
            <input type="hidden" name="caseId" value={caseId} />
            <TextArea name="reason" label={t("sender.reason")} rows={2} maximum={lengths.reason} />
          </ActionForm>
        </>
      ) : (
        <>
          <PageHeading>{t("sender.takeOver")}</PageHeading>
          <EmptyState
            title={t("sender.nothing")}
            action={<LinkButton href={back}>{t("check.back")}</LinkButton>}
          >
            {!mayTake.granted && sentence(await getLocale(), mayTake.reason)}
          </EmptyState>
        </>
      )}
    </div>
  );
}
