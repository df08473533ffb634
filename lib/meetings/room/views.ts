import type { ClosingView } from "@/lib/meetings/closing/views";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import type { PlanView } from "@/lib/plans/views";

/** Somebody who can answer for what is planned at the meeting. */
export type RoomParty = {
  /** "child", "guardian-<id>", "agency-<id>" */
  readonly key: string;
  readonly who: string;
  /** Who came from the agency, or "". */
  readonly person: string;
};

/** Everything that a meeting's own pages show. */
export type MeetingRoom = {
  readonly notes: MeetingNotesView;
  readonly plan: PlanView;
  readonly parties: readonly RoomParty[];
  readonly closing: ClosingView;
};
