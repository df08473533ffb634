import type { SaidHow } from "@/lib/children/rules";
import type { MeetingPlan, PlanningGap } from "@/lib/meetings/planning/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** A meeting as it is planned. */
export type PlannedMeeting = MeetingPlan & {
  readonly id: string;
  /** "HH:MM", local time in Sweden. */
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly question: string;
  readonly needs: string;
  readonly plannedAt: Date;
  readonly heldOn: PlainDate | null;
  readonly version: number;
};

export type MeetingPlanView = {
  readonly meeting: PlannedMeeting;
  readonly gaps: readonly PlanningGap[];
  readonly noticeDays: number;
  readonly daysLeft: number;
  /** How many invitations to it stand; a moved meeting is sent out again. */
  readonly sentCount: number;
  /** shown to whoever leads the meeting, never on paper. */
  readonly doNotDiscuss: { readonly words: string; readonly how: SaidHow | null };
};
