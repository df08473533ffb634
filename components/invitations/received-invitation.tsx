import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Columns } from "@/components/ui/columns";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ReceivedInvitation } from "@/lib/invitations/received/views";
import { InvitationText } from "./invitation-text";
import { MeetingNewsNotice } from "./meeting-news";
import { ReceivedCalendar } from "./received-calendar";

type ReceivedInvitationViewProps = {
  readonly received: ReceivedInvitation;
  readonly answer: ReactNode;
  readonly caseWorkers: ReactNode;
  readonly why: ReactNode;
  /** The fixed plans that have been handed to the agency, once there are any. */
  readonly plans?: ReactNode;
};

/** What one agency has been told, and what it can do about it. */
export function ReceivedInvitationView({
  received,
  answer,
  caseWorkers,
  why,
  plans,
}: ReceivedInvitationViewProps) {
  const t = useTranslations("invitations");
  return (
    <Columns
      aside={
        <>
          {caseWorkers}
          <ReceivedCalendar {...received} />
          <p className="mt-8">
            <TextLink href={`/invitations/${received.id}/paper`}>{t("received.paper")}</TextLink>
          </p>
          <p className="mt-4">
            <TextLink href={`/invitations/${received.id}/withdrawal`}>{t("withdrawal.link")}</TextLink>
          </p>
          <div className="mt-8 text-meta">{why}</div>
        </>
      }
    >
      <MeetingNewsNotice news={received.news} caller={received.snapshot.caller} />
      <InvitationText snapshot={received.snapshot} />
      {answer}
      {plans && (
        <Section heading={t("received.plans")} size="part">
          {plans}
        </Section>
      )}
    </Columns>
  );
}
