import { granted, type Permission, refused } from "@/lib/access/permission";
import { comparePlainDates, type PlainDate } from "@/lib/time/plain-date";

export const outcomes = ["done", "partly", "notDone", "changed", "nobodyResponsible"] as const;
/** What became of an intervention. That nobody takes responsibility for it is an answer of its own (S002-23). */
export type Outcome = (typeof outcomes)[number];

export const satisfactions = ["yes", "partly", "no", "notAsked"] as const;
/** Whether somebody who takes part is satisfied with the interventions (S004-37). */
export type Satisfaction = (typeof satisfactions)[number];

export type FollowUpDays = { readonly heldOn: PlainDate; readonly meetingHeldOn: PlainDate };

/** A plan is followed up after the meeting that it rests on, and written down when it has been. */
export function mayRecordFollowUp({ heldOn, meetingHeldOn }: FollowUpDays, today: PlainDate): Permission {
  if (heldOn > today) return refused("followUps.refusals.future");
  return heldOn < meetingHeldOn ? refused("followUps.refusals.beforeMeeting") : granted;
}

type Standing = {
  readonly id: string;
  readonly planVersionId: string;
  readonly heldOn: PlainDate;
  readonly recordedAt: Date;
  readonly correctsId: string | null;
};

/** Those that no other stands in the place of, latest first. */
export function standing<Row extends Standing>(rows: readonly Row[]): Row[] {
  const corrected = rows.flatMap(({ correctsId }) => correctsId ?? []);
  return rows
    .filter(({ id }) => !corrected.includes(id))
    .toSorted(
      (a, b) => comparePlainDates(b.heldOn, a.heldOn) || b.recordedAt.getTime() - a.recordedAt.getTime(),
    );
}

/** Only the latest is corrected, and only while its version of the plan is in force: what comes next was decided by it. */
export function mayCorrect(
  correctsId: string,
  rows: readonly Standing[],
  versionInForceId: string,
): Permission {
  const [latest] = standing(rows);
  const isLatest = latest?.id === correctsId && latest.planVersionId === versionInForceId;
  return isLatest ? granted : refused("followUps.refusals.notLatest");
}

/** How an intervention stands: what the latest follow-up says, or that none has been made. */
export type InterventionStatus = Outcome | "notFollowedUp";

export function isLate(
  { status, dueOn }: { readonly status: InterventionStatus; readonly dueOn: PlainDate | null },
  today: PlainDate,
): boolean {
  return status !== "done" && dueOn !== null && dueOn < today;
}

/** Those whose answer is not the one hoped for: a deviation may be reported. */
export function isDeviating(outcome: InterventionStatus): boolean {
  return outcome === "notDone" || outcome === "nobodyResponsible";
}
