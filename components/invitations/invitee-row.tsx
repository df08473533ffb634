import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { Invitee, SentInvitation } from "@/lib/invitations/views";
import { dayOf } from "@/lib/text/format";
import { AnswerLine } from "./answer-line";
import { InviteeStateSign } from "./invitee-state";

type InviteeRowProps = {
  readonly invitee: Invitee;
  readonly caseHref: string;
  readonly isClosed: boolean;
  /** The specialist that this agency stands in for. */
  readonly counterpartForName: string | null;
};

/** One agency on its way to the meeting: where it stands, how it was asked, what it answered. */
export function InviteeRow({ invitee, caseHref, isClosed, counterpartForName }: InviteeRowProps) {
  const t = useTranslations("invitations");
  const { agency, prepared, invitation, state } = invitee;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_13rem_6rem] md:items-start">
      <div className="min-w-0">
        <p className="font-semibold">{agency.name}</p>
        <div className="grid gap-0.5 text-meta text-ink-2">
          {counterpartForName && <p>{t("list.counterpartFor", { name: counterpartForName })}</p>}
          {invitation && <SentLines invitation={invitation} />}
          {!invitation && prepared && state === "prepared" && (
            <p>
              {t("list.preparedAs", {
                kind: t(`kinds.${prepared.kind}`),
                channel: t(`sentHow.${prepared.channel}`),
              })}
            </p>
          )}
        </div>
      </div>
      <InviteeStateSign state={state} />
      {(invitation || !isClosed) && <RowLink invitee={invitee} caseHref={caseHref} />}
    </li>
  );
}

function SentLines({ invitation }: { readonly invitation: SentInvitation }) {
  const t = useTranslations("invitations");
  const { shortDay } = useFormats();
  const { kind, channel, sentAt, sentByName, seenAt, answers } = invitation;
  const day = shortDay(dayOf(sentAt));
  const [latest] = answers;
  return (
    <>
      <p>
        {channel === "link"
          ? t("list.calledInLink", { day, name: sentByName })
          : t("list.sentOn", {
              kind: t(`kinds.${kind}`),
              channel: t(`sentHow.${channel}`),
              day,
              name: sentByName,
            })}
      </p>
      <MailLines invitation={invitation} />
      {seenAt && !latest && <p>{t("list.seenOn", { day: shortDay(dayOf(seenAt)) })}</p>}
      {latest && <AnswerLine answer={latest} />}
    </>
  );
}

/** Where the mail stands, and who has been asked once more. */
function MailLines({ invitation: { mailStanding, reminders } }: { readonly invitation: SentInvitation }) {
  const t = useTranslations("invitations");
  const { shortDay, shortMoment } = useFormats();
  return (
    <>
      {mailStanding.kind === "queued" && <p>{t("list.mailQueued")}</p>}
      {mailStanding.kind === "sent" && <p>{t("list.mailSent", { moment: shortMoment(mailStanding.at) })}</p>}
      {reminders.map(({ how, remindedOn, recordedAt, recordedByName }) => (
        <p key={recordedAt.toISOString()}>
          {recordedByName === null
            ? t("list.remindedByKring", { day: shortDay(remindedOn) })
            : t("list.remindedOn", { day: shortDay(remindedOn), how: t(`remindedHow.${how}`) })}
        </p>
      ))}
    </>
  );
}

function RowLink({
  invitee: { agency, invitation, state, prepared },
  caseHref,
}: Pick<InviteeRowProps, "invitee" | "caseHref">) {
  const t = useTranslations("invitations.list");
  if (state === "noConsent") return <span />;
  const href = invitation
    ? `${caseHref}/invitations/${invitation.id}`
    : `${caseHref}/invitations/prepare/${agency.id}`;
  return (
    <TextLink href={href} className="inline-flex min-h-8 items-center md:justify-end">
      {invitation ? t("open") : t(prepared ? "change" : "prepare")}
      <span className="sr-only"> {agency.name}</span>
    </TextLink>
  );
}
