import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { useFormats } from "@/components/ui/use-formats";
import type { InvitationSnapshot } from "@/lib/invitations/snapshot";
import { endsAt } from "@/lib/meetings/planning/rules";
import { meetingWords } from "@/lib/practice-models/meeting-name";

type InvitationTextProps = {
  readonly snapshot: InvitationSnapshot;
  /** The heading's level: h2 where it stands alone, h3 in a list of several. */
  readonly level?: 2 | 3;
};

/** Exactly what a receiver reads: the same part before sending, after, and at the receiver's. */
export function InvitationText({ snapshot, level = 2 }: InvitationTextProps) {
  const t = useTranslations("invitations.text");
  const { locale } = useFormats();
  const { kind, caller, modelName, attendanceIsRequired } = snapshot;
  const { meeting } = meetingWords(snapshot.meetingName, locale);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="border-l-4 border-line pl-6">
      <Heading className={level === 2 ? "" : "text-h3"}>{t(`title.${kind}`, { meeting })}</Heading>
      <p className="text-meta text-ink-3">{t("model", { model: modelName[locale] })}</p>
      <p className="mt-4 text-lead">
        {t(`opening.${kind}`, { meeting, agency: caller.agency, child: useChildLine(snapshot) })}
      </p>
      <p className="mt-2 mb-6">{t(`duty.${attendanceIsRequired ? "required" : kind}`)}</p>
      <FactList facts={useTextFacts(snapshot)} />
    </article>
  );
}

/** "Elle-Máret Länta, 13 år", or initials alone where the identity is protected. */
function useChildLine({ child: { name, age } }: InvitationSnapshot): string {
  const t = useTranslations("invitations.text");
  return age === null ? name : t("childYears", { name, age: String(age) });
}

function useTextFacts({ meeting, caller, ...snapshot }: InvitationSnapshot) {
  const t = useTranslations("invitations.text");
  const tMeeting = useTranslations("meetings");
  const { locale, longDay, plainDay, clockTime, sentenceList } = useFormats();
  const when = tMeeting("when", {
    day: longDay(meeting.on),
    start: clockTime(meeting.startsAt),
    end: endsAt(meeting.startsAt, meeting.lengthMinutes).replace(":", "."),
  });
  const place = meeting.place ?? t("placeByWord");
  const facts = [
    { key: "when", label: t("when"), value: when },
    {
      key: "where",
      label: t("where"),
      value: meeting.form === "physical" ? place : tMeeting("forms.digital"),
    },
    { key: "link", label: t("link"), value: meeting.link },
    { key: "question", label: t("question"), value: snapshot.question },
    {
      key: "areas",
      label: t("areas"),
      value: sentenceList(snapshot.areas.map(({ label }) => label[locale])),
    },
    { key: "needs", label: t("needs"), value: meeting.needs },
    { key: "answerBy", label: t("answerBy"), value: longDay(snapshot.answerBy) },
    {
      key: "from",
      label: t("from"),
      value: [caller.person, caller.title, caller.phone].filter(Boolean).join(", "),
    },
    { key: "consent", label: t("consent"), value: t("consentOn", { day: plainDay(snapshot.consentOn) }) },
    {
      key: "contact",
      label: t("contact"),
      value: snapshot.contactConfirmedOn
        ? t("contactOn", { day: plainDay(snapshot.contactConfirmedOn) })
        : "",
    },
    { key: "code", label: t("caseCode"), value: snapshot.caseCode },
  ];
  return facts.filter(({ value }) => value !== "");
}
