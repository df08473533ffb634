import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Invitee, SentInvitation } from "@/lib/invitations/views";
import type { StopToCall } from "@/lib/mails/rules";

/** Agencies that no mail reaches: each is a task for whoever works with the case, until somebody has spoken to them. */
export function CallsToMake({
  invitees,
  caseHref,
}: {
  readonly invitees: readonly Invitee[];
  readonly caseHref: string;
}) {
  return invitees.map(({ agency, invitation, state }) => {
    if (!invitation || state !== "failed" || invitation.mailStanding.kind !== "call") return null;
    const phones = agency.contactWays.filter(({ kind }) => kind === "phone").map(({ value }) => value);
    return (
      <CallToMake key={agency.id} {...{ invitation, phones, caseHref }} stop={invitation.mailStanding.stop} />
    );
  });
}

type CallToMakeProps = {
  readonly invitation: SentInvitation;
  readonly stop: StopToCall;
  readonly phones: readonly string[];
  readonly caseHref: string;
};

function CallToMake({ invitation: { id, agencyName, contactWay }, stop, phones, caseHref }: CallToMakeProps) {
  const t = useTranslations("invitations.calls");
  const title = t(stop === "protected" ? "protectedTitle" : "title", { agency: agencyName });
  return (
    <Notice tone={stop === "protected" ? "warn" : "err"} title={title}>
      <p>{t(`reasons.${stop}`, { address: contactWay })}</p>
      {phones.map((phone) => (
        <p key={phone}>{t("phone", { phone })}</p>
      ))}
      <p>
        <TextLink href={`${caseHref}/invitations/${id}`}>
          {t("action")}
          <span className="sr-only"> {t("toWhom", { agency: agencyName })}</span>
        </TextLink>
      </p>
    </Notice>
  );
}
