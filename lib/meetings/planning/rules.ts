import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

export type MeetingForm = "physical" | "digital";

export type MeetingPlan = {
  readonly plannedOn: PlainDate;
  readonly form: MeetingForm;
  readonly place: string;
  readonly roomBooked: boolean;
  readonly link: string;
  readonly answerBy: PlainDate;
};

/** What a coordinator should see to before the invitations go. Nothing here stops the meeting itself. */
export type PlanningGap = "room" | "place" | "link" | "shortNotice";

export function mayPlanMeeting(plan: MeetingPlan, today: PlainDate): Permission {
  if (plan.plannedOn < today) return refused("meetings.refusals.pastDay");
  if (plan.answerBy < today) return refused("meetings.refusals.pastAnswerDay");
  if (plan.answerBy > plan.plannedOn) return refused("meetings.refusals.answerAfterMeeting");
  return granted;
}

/** A meeting that has been held is kept as it was. */
export function mayChangeMeeting(meeting: { readonly heldOn: PlainDate | null }): Permission {
  return meeting.heldOn === null ? granted : refused("meetings.refusals.alreadyHeld");
}

export function planningGaps(plan: MeetingPlan, today: PlainDate, noticeDays: number): PlanningGap[] {
  const gaps: readonly (PlanningGap | false)[] = [
    plan.form === "physical" && plan.place === "" && "place",
    plan.form === "physical" && !plan.roomBooked && "room",
    plan.form === "digital" && plan.link === "" && "link",
    isShortNotice(plan.plannedOn, today, noticeDays) && "shortNotice",
  ];
  return gaps.filter((gap) => gap !== false);
}

/** "I god tid" (S001-37): the routine gives no number, the model's is an assumption. The day itself is day 0. */
export function isShortNotice(plannedOn: PlainDate, today: PlainDate, noticeDays: number): boolean {
  return daysUntil(plannedOn, today) < noticeDays;
}

export function daysUntil(day: PlainDate, today: PlainDate): number {
  const dayLength = 24 * 60 * 60 * 1000;
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayLength);
}

/** A digital meeting cannot be joined without its link (S001-40). */
export function mayInviteTo(plan: MeetingPlan, today: PlainDate): Permission {
  if (plan.plannedOn < today) return refused("meetings.refusals.pastDay");
  if (plan.form === "digital" && plan.link === "") return refused("meetings.refusals.linkMissing");
  if (plan.form === "physical" && plan.place === "") return refused("meetings.refusals.placeMissing");
  return granted;
}

/** "10:30" from a start and a length. */
export function endsAt(startsAt: string, lengthMinutes: number): string {
  const [hours = 0, minutes = 0] = startsAt.split(":").map(Number);
  const end = (hours * 60 + minutes + lengthMinutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}
