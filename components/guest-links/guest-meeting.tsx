import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { useFormats } from "@/components/ui/use-formats";
import type { GuestMeeting } from "@/lib/guest-links/views";
import { endsAt } from "@/lib/meetings/planning/rules";

/** Time, place and who calls. Nothing of the child is known here. */
export function GuestMeetingFacts({ meeting }: { readonly meeting: GuestMeeting }) {
  const t = useTranslations("guestLinks.meeting");
  const tMeeting = useTranslations("meetings");
  const { longDay, clockTime } = useFormats();
  const facts = [
    {
      key: "when",
      label: t("when"),
      value: tMeeting("when", {
        day: longDay(meeting.meetingOn),
        start: clockTime(meeting.startsAt),
        end: endsAt(meeting.startsAt, meeting.lengthMinutes).replace(":", "."),
      }),
    },
    {
      key: "where",
      label: t("where"),
      value: meeting.form === "physical" ? meeting.place || t("placeByWord") : tMeeting("forms.digital"),
    },
    { key: "link", label: t("link"), value: meeting.link },
    { key: "answerBy", label: t("answerBy"), value: longDay(meeting.answerBy) },
    { key: "from", label: t("from"), value: [meeting.caller, meeting.phone].filter(Boolean).join(", ") },
    { key: "to", label: t("to"), value: meeting.receiver },
  ];
  return <FactList facts={facts.filter(({ value }) => value !== "")} />;
}
