import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { SentInvitation } from "@/lib/invitations/views";
import { AnswerLine } from "./answer-line";

/** What has become of one invitation, latest first. */
export function SentHistory({ invitation }: { readonly invitation: SentInvitation }) {
  const t = useTranslations("invitations");
  const { shortMoment } = useFormats();
  const { answers, seenAt, sentAt, sentByName, channel, contactWay, agencyName } = invitation;
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
      {seenAt && (
        <li>
          {t("one.seen", { agency: agencyName })}
          <p className="text-meta text-ink-3">{shortMoment(seenAt)}</p>
        </li>
      )}
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
