import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { HappenedEvent, ToldAct } from "@/lib/cases/timeline/views";
import { dayOf, timeOf } from "@/lib/text/format";
import type { MeetingWords } from "@/lib/practice-models/meeting-name";
import type { PlainDate } from "@/lib/time/plain-date";

const withGiverFirst: readonly ToldAct[] = [
  "consent.given",
  "consent.refused",
  "consent.withdrawn",
  "consent.withdrawalReceived",
];

/** The sentence of an event and when it was, in the reader's language. */
export function useHappened(today: PlainDate, { theMeeting }: MeetingWords) {
  const t = useTranslations("cases.events");
  const { shortDay, clockTime, sentenceList } = useFormats();

  function who({ isReader, personName, agencyName }: HappenedEvent): string {
    if (isReader) return t("you");
    if (personName) return personName;
    return agencyName ? t("someone", { agency: agencyName }) : t("system");
  }

  function what(event: HappenedEvent): string {
    const { act, giver, agencyName, agencyNames, subjectName } = event;
    const isSubject = withGiverFirst.includes(act);
    return t(act, {
      who: who(event),
      giver: giver.name || t(isSubject ? `giver.${giver.kind}First` : `giver.${giver.kind}`),
      theMeeting,
      agency: agencyName,
      agencies: sentenceList(agencyNames) || t("otherAgency"),
      person: subjectName,
      invited: event.invitedName,
      answer: event.answer ?? "other",
    });
  }

  function when(at: Date): string {
    const day = dayOf(at);
    return day === today ? t("today", { time: clockTime(timeOf(at)) }) : shortDay(day);
  }

  return { what, when };
}
