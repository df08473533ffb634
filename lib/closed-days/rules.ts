import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

/** A day that the calendar already keeps closed needs nothing more, and the same day is closed once. */
export function mayCloseDay(closed: readonly PlainDate[], day: PlainDate): Permission {
  if (!isWorkingDay(day)) return refused("closedDays.refusals.notWorkingDay");
  return closed.includes(day) ? refused("closedDays.refusals.already") : granted;
}
