import { granted, type Permission, refused } from "@/lib/access/permission";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

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

export type MeetingTime = {
  readonly plannedOn: PlainDate;
  /** "HH:MM", local time in Sweden. */
  readonly startsAt: string;
  readonly lengthMinutes: number;
};

/** Whether a calendar would show it somewhere else. */
export function isMoved(before: MeetingTime, after: MeetingTime): boolean {
  return (
    before.plannedOn !== after.plannedOn ||
    before.startsAt !== after.startsAt ||
    before.lengthMinutes !== after.lengthMinutes
  );
}

/** A meeting ends the day it begins: whatever goes on past midnight was typed wrong. */
export function endsSameDay({ startsAt, lengthMinutes }: Omit<MeetingTime, "plannedOn">): boolean {
  return minutesOf(startsAt) + lengthMinutes < minutesInDay;
}

/** The day to propose for answers: a working day a week before the meeting, or today when there is not so long. */
export function answerDayFor(plannedOn: PlainDate, today: PlainDate): PlainDate {
  let day = addDays(plannedOn, -7);
  while (day > today && !isWorkingDay(day)) day = addDays(day, -1);
  return day > today ? day : today;
}

export type MeetingEnd = { readonly heldOn: PlainDate | null; readonly cancelledAt: Date | null };

/** A meeting that has been held, or called off, is kept as it was. */
export function mayChangeMeeting({ heldOn, cancelledAt }: MeetingEnd): Permission {
  if (cancelledAt !== null) return refused("meetings.refusals.cancelled");
  return heldOn === null ? granted : refused("meetings.refusals.alreadyHeld");
}

const proposedCount = 5;

/**
 * Days to propose to the family and the agencies: working days that leave the model's notice, and within its deadline
 * where it has one. None when the deadline comes before the notice is out.
 */
export function proposedDays(today: PlainDate, noticeDays: number, dueOn: PlainDate | null): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = addDays(today, noticeDays); days.length < proposedCount; day = addDays(day, 1)) {
    if (dueOn !== null && day > dueOn) break;
    if (isWorkingDay(day)) days.push(day);
  }
  return days;
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

const minutesInDay = 24 * 60;

/** "10:30" from a start and a length. */
export function endsAt(startsAt: string, lengthMinutes: number): string {
  const end = (minutesOf(startsAt) + lengthMinutes) % minutesInDay;
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
