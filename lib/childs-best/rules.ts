import type { ChildPhase } from "@/lib/practice-models/schema";
import { addMonths, type PlainDate, plainDate } from "@/lib/time/plain-date";

/**
 * Where the child is by age. The preschool class begins in the autumn of the year in which the child turns six; from eighteen nobody
 * is responsible by age any more. That a youth is outside school no day of birth tells.
 */
export function phaseByAge(bornOn: PlainDate, today: PlainDate): ChildPhase | null {
  const schoolStart = plainDate(`${Number(bornOn.slice(0, 4)) + 6}-08-01`);
  if (today < schoolStart) return "beforeSchool";
  return today < addMonths(bornOn, 18 * 12) ? "inSchool" : null;
}

/** Whether somebody else is responsible by age now than whoever is written down. A youth outside school stays where somebody put it. */
export function hasPassedOn(written: ChildPhase, byAge: ChildPhase | null): boolean {
  return byAge !== null && written !== byAge && written !== "outsideSchool";
}
