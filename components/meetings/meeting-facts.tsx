import { useTranslations } from "next-intl";
import type { Fact } from "@/components/ui/fact-list";
import { useFormats } from "@/components/ui/use-formats";
import { endsAt } from "@/lib/meetings/planning/rules";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";

/** A planned meeting as short facts; only those that have a value. */
export function useMeetingFacts(meeting: PlannedMeeting, isPlaceApart: boolean): Fact[] {
  const t = useTranslations("meetings");
  const { longDay, clockTime, plainDay } = useFormats();
  const when = t("when", {
    day: longDay(meeting.plannedOn),
    start: clockTime(meeting.startsAt),
    end: endsAt(meeting.startsAt, meeting.lengthMinutes).replace(":", "."),
  });
  const place = isPlaceApart ? t("facts.placeApart") : meeting.place;
  const facts = [
    { key: "when", label: t("facts.when"), value: when },
    { key: "offDay", label: t("facts.offDay"), value: meeting.offDayReason },
    { key: "late", label: t("facts.late"), value: meeting.lateReason },
    {
      key: "where",
      label: t("facts.where"),
      value: meeting.form === "digital" ? t("forms.digital") : place,
    },
    { key: "link", label: t("facts.link"), value: meeting.link },
    { key: "question", label: t("facts.question"), value: meeting.question },
    { key: "answerBy", label: t("facts.answerBy"), value: plainDay(meeting.answerBy) },
    { key: "needs", label: t("facts.needs"), value: meeting.needs },
  ];
  return facts.filter(({ value }) => value !== "");
}
