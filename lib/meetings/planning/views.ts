import type { SaidHow } from "@/lib/children/rules";
import type { DeadlineView } from "@/lib/deadlines/views";
import type { InvitationChannel } from "@/lib/invitations/rules";
import type { MeetingEnd, MeetingPlan, MeetingTime, PlanningGap } from "@/lib/meetings/planning/rules";
import type { MeetingRoles } from "@/lib/meetings/roles/views";
import type { NumberedArea } from "@/lib/needs/numbered-areas";
import type { PlainDate } from "@/lib/time/plain-date";

/** A meeting as it is planned. */
export type PlannedMeeting = MeetingPlan &
  MeetingTime &
  MeetingEnd & {
    readonly id: string;
    readonly offDayReason: string;
    /** Why it is after the last day that the routine gives; "" in time. */
    readonly lateReason: string;
    readonly question: string;
    readonly needs: string;
    readonly plannedAt: Date;
    readonly movedCount: number;
    readonly version: number;
  };

/** An agency with an invitation that stands. */
export type InvitedTo = {
  readonly agencyName: string;
  readonly channel: InvitationChannel;
  readonly contactWay: string;
};
type InvitedOutside = InvitedTo & { readonly channel: Exclude<InvitationChannel, "kring"> };

/** Those who do not read in Kring: somebody has to tell them what changes. */
export function outsideKring(invited: readonly InvitedTo[]): InvitedOutside[] {
  return invited.flatMap(({ channel, ...one }) => (channel === "kring" ? [] : [{ ...one, channel }]));
}

/** That a meeting was called off, and who has to be told and who reads it for themselves. */
export type CancellationView = {
  readonly at: Date;
  readonly byName: string;
  readonly reason: string;
  readonly toTell: readonly InvitedOutside[];
  readonly inKring: readonly string[];
  /** The meeting that is planned instead, if any. */
  readonly insteadId: string | null;
};

/** What the form for a new meeting starts from. */
export type MeetingStartView = {
  /** A case has one planned meeting at a time. */
  readonly upcoming: PlannedMeeting | null;
  readonly knownNeeds: string;
  readonly noticeDays: number;
  /** The last day that the routine gives for the meeting, as it was counted; null where there is none, or it has been kept. */
  readonly deadline: DeadlineView | null;
  readonly proposed: readonly PlainDate[];
  /** What the last meeting agreed on. */
  readonly agreedOn: PlainDate | null;
};

/** One row of all the meetings of a case. */
export type MeetingRow = {
  readonly id: string;
  readonly plannedOn: PlainDate;
  readonly startsAt: string;
  readonly heldOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
  readonly cancelReason: string;
};

export type MeetingPlanView = {
  readonly meeting: PlannedMeeting;
  readonly gaps: readonly PlanningGap[];
  readonly noticeDays: number;
  /** The last day, while it is to be kept. */
  readonly dueOn: PlainDate | null;
  readonly daysLeft: number;
  /** shown to whoever leads the meeting, never on paper. */
  readonly doNotDiscuss: { readonly words: string; readonly how: SaidHow | null };
  /** Whose invitations to it stand; a moved meeting is sent out again. */
  readonly invited: readonly InvitedTo[];
  readonly roles: MeetingRoles;
  /** What it is to be about: areas of the wheel. */
  readonly areas: readonly NumberedArea[];
  /** null while it stands. */
  readonly cancellation: CancellationView | null;
};
