import type { CheckLine, ClosingGap } from "@/lib/meetings/closing/rules";
import type { ClosingCheckKey } from "@/lib/practice-models/schema";

/** The meeting's own pages. */
export type MeetingPlace = { readonly caseId: string; readonly meetingId: string };

export function notesPlace({ caseId, meetingId }: MeetingPlace, step: string): string {
  return `/cases/${caseId}/meetings/${meetingId}/notes?step=${step}`;
}

/** @param item the item of the checklist to show first. */
export function checklistPlace({ caseId, meetingId }: MeetingPlace, item = ""): string {
  return `/cases/${caseId}/meetings/${meetingId}/checklist${item === "" ? "" : `#${item}`}`;
}

/** Where what is missing can be filled in. */
export function gapPlace({ kind }: ClosingGap, meeting: MeetingPlace): string {
  switch (kind) {
    case "attendance":
    case "absenceReason":
    case "personName":
    case "mandate":
      return notesPlace(meeting, "participants");
    case "groundRules":
    case "areas":
    case "nextMeeting":
      return notesPlace(meeting, kind);
    case "childsWords":
    case "guardiansWords":
      return notesPlace(meeting, "situation");
    case "familyAbsentReason":
      return notesPlace(meeting, "held");
    case "responsible":
      return notesPlace(meeting, "whoDoesWhat");
    case "whatMore":
      return checklistPlace(meeting, "everyoneIsContent");
  }
}

/** Where a closing check is put right, given the first thing that is said about it. */
export function checkPlace(
  key: ClosingCheckKey,
  [line]: readonly CheckLine[],
  items: readonly { readonly key: string; readonly check: ClosingCheckKey | null }[],
  meeting: MeetingPlace,
): string {
  const item = items.find(({ check }) => check === key)?.key ?? "";
  if (key === "viewsHeard") return notesPlace(meeting, "situation");
  if (key === "nextMeeting") return notesPlace(meeting, "nextMeeting");
  if (line?.key === "noInterventions" || line?.key === "unassigned")
    return notesPlace(meeting, "whoDoesWhat");
  if (line?.key === "noCoordinator") return `/cases/${meeting.caseId}/coordination`;
  return checklistPlace(meeting, item);
}
