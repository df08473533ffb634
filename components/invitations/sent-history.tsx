import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/components/ui/use-formats";
import type { SentInvitation } from "@/lib/invitations/views";
import { AnswerLine } from "./answer-line";

/** What has become of one invitation, latest first. */
export function SentHistory({ invitation }: { readonly invitation: SentInvitation }) {
  const t = useTranslations("invitations");
  const { shortDay, shortMoment } = useFormats();
  const { answers, seenAt, sentAt, sentByName, channel, contactWay, agencyName } = invitation;
  const { mails, reminders } = invitation;
  return (
    <ul className="border-b border-line [&>li]:border-t [&>li]:border-line [&>li]:py-3">
      {answers.map((answer) => (
        <li key={answer.answeredAt.toISOString()}>
          {t(`answers.${answer.kind}`)}
          <div className="text-meta text-ink-3">
            <AnswerLine answer={answer} />
          </div>
        </li>
      ))}
      {reminders.toReversed().map(
        ({ how, remindedOn, recordedAt, recordedByName }) =>
          recordedByName !== null && (
            <Happened key={recordedAt.toISOString()} at={shortDay(remindedOn)}>
              {t("one.reminded", { name: recordedByName, how: t(`remindedHow.${how}`) })}
            </Happened>
          ),
      )}
      {mails.toReversed().map(
        ({ kind, sentAt }) =>
          sentAt && (
            <Happened key={kind} at={shortMoment(sentAt)}>
              {t(`one.mails.${kind}`)}
            </Happened>
          ),
      )}
      {seenAt && <Happened at={shortMoment(seenAt)}>{t("one.seen", { agency: agencyName })}</Happened>}
      <li>
        {t("one.sent", { name: sentByName, channel: t(`sentHow.${channel}`) })}
        <p className="text-meta text-ink-3">
          {shortMoment(sentAt)}
          {contactWay && <span className="block">{t("one.contactWay", { value: contactWay })}</span>}
        </p>
      </li>
    </ul>
  );
}

function Happened({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  return (
    <li>
      {children}
      <p className="text-meta text-ink-3">{at}</p>
    </li>
  );
}
