import type { NextStep } from "@/lib/cases/next-step";
import { addDays, comparePlainDates, type PlainDate, weekdayOf } from "@/lib/time/plain-date";

/** Försenat · Idag · Den här veckan · Senare · Väntar på andra, in the order of the list. */
export const urgencies = ["overdue", "today", "thisWeek", "later", "waiting"] as const;
export type Urgency = (typeof urgencies)[number];

export type UrgencyGroup<Row> = { readonly urgency: Urgency; readonly rows: readonly Row[] };

/** A step of ours without a day can be taken now and belongs to this week. */
export function urgencyOf(step: NextStep, today: PlainDate): Urgency {
  if (step.awaits === "others") return "waiting";
  if (step.dueOn === null) return "thisWeek";
  if (step.dueOn < today) return "overdue";
  if (step.dueOn === today) return "today";
  return step.dueOn <= sundayOf(today) ? "thisWeek" : "later";
}

/** The rows in the list's groups, earliest day first within a group. Groups without rows are left out. */
export function groupByUrgency<Row extends { readonly nextStep: NextStep }>(
  rows: readonly Row[],
  today: PlainDate,
): UrgencyGroup<Row>[] {
  return urgencies
    .map((urgency) => ({
      urgency,
      rows: rows.filter(({ nextStep }) => urgencyOf(nextStep, today) === urgency).sort(byDay),
    }))
    .filter((group) => group.rows.length > 0);
}

function byDay(a: { readonly nextStep: NextStep }, b: { readonly nextStep: NextStep }): number {
  const [dayA, dayB] = [dayOfStep(a.nextStep), dayOfStep(b.nextStep)];
  if (dayA === null || dayB === null) return Number(dayA === null) - Number(dayB === null);
  return comparePlainDates(dayA, dayB);
}

/** The day beside a step in a list: when it is due, or since when others have had it. */
export function dayOfStep(step: NextStep): PlainDate | null {
  return step.awaits === "us" ? step.dueOn : step.since;
}

function sundayOf(day: PlainDate): PlainDate {
  return addDays(day, 7 - weekdayOf(day));
}
