import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { getInvitations } from "@/lib/invitations/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { sentenceList } from "@/lib/text/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("sent.title") };
}

export default async function InvitationsSentPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { view } = await orNotFound(getInvitations(actor, caseId));
  const t = await getTranslations("invitations");
  const sent = view.invitees.flatMap(({ invitation }) => invitation ?? []);
  const channels = new Set(sent.map(({ channel }) => channel));
  const onPaper = sent.filter(({ channel }) => channel === "phone" || channel === "letter");
  const toCall = sent.filter(({ state }) => state === "failed").map(({ agencyName }) => agencyName);
  const here = `/cases/${caseId}/invitations`;
  return (
    <ConfirmationPanel
      title={t("sent.title")}
      lead={t("sent.lead", { count: sent.length })}
      nextHeading={t("sent.next")}
    >
      <ul>
        {channels.has("kring") && <li>{t("sent.kring")}</li>}
        {sent.some(({ channel, state }) => channel === "email" && state !== "failed") && (
          <li>{t("sent.mail")}</li>
        )}
        {toCall.length > 0 && <li>{t("sent.call", { agencies: sentenceList(toCall) })}</li>}
        {onPaper.length > 0 && (
          <li>
            {t("sent.paper")}
            <ul>
              {onPaper.map(({ id, agencyName }) => (
                <li key={id}>
                  <TextLink href={`${here}/${id}/paper`}>
                    {t("one.paper")}: {agencyName}
                  </TextLink>
                </li>
              ))}
            </ul>
          </li>
        )}
        {channels.has("link") && <li>{t("sent.link")}</li>}
        <li>{t("sent.answers")}</li>
      </ul>
      <p>
        <LinkButton href={here}>{t("sent.back")}</LinkButton>
      </p>
    </ConfirmationPanel>
  );
}
