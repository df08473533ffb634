import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { isFamilyPresent } from "@/lib/meetings/notes/rules";
import { notesPlace } from "@/lib/meetings/closing/places";
import type { MeetingRoom } from "@/lib/meetings/room/views";
import type { RoomTools } from "./room-tools";

type WhyNotYetProps = { readonly room: MeetingRoom; readonly tools: RoomTools };

/** Support is planned with the family there: what it takes before anything can be written (S001-44). */
export function WhyNotYet({ room: { plan, notes }, tools }: WhyNotYetProps) {
  const t = useTranslations("meetingNotes.whoDoesWhat");
  if (notes.heldOn !== null || plan.meeting !== null)
    return (
      <Notice title={t("inThePlan")}>
        <p>
          <LinkButton tone="link" href={`/cases/${tools.caseId}/plan`}>
            {t("toThePlan")}
          </LinkButton>
        </p>
      </Notice>
    );
  if (isFamilyPresent(notes.participants)) return <Notice title={t("anotherDay")} />;
  return (
    <Notice title={t("familyFirst")}>
      <p>
        <LinkButton tone="link" href={notesPlace(tools, "participants")}>
          {t("noteFamily")}
        </LinkButton>
      </p>
    </Notice>
  );
}
