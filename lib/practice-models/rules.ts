import type { AgencyKind, MeetingDeadline, NeedArea, PracticeModel } from "@/lib/practice-models/schema";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { addWorkingDays, type ExtraClosedDays } from "@/lib/time/working-days";

export function findAgencyKind(model: PracticeModel, key: string): AgencyKind | null {
  return model.agencyKinds.find((kind) => kind.key === key) ?? null;
}

export function findArea(model: PracticeModel, key: string): NeedArea | null {
  return model.areas.find((area) => area.key === key) ?? null;
}

/** Whether an agency of this kind may be called only where the child has an established contact. */
export function needsEstablishedContact(model: PracticeModel, isSpecialist: boolean): boolean {
  return model.invitation.specialistNeedsContact && isSpecialist;
}

/** Whom to invite instead of a specialist, best first. An unknown age leaves nobody out. */
export function primaryCareCounterparts(
  model: PracticeModel,
  kindKey: string,
  age: number | null,
): AgencyKind[] {
  const counterparts = findAgencyKind(model, kindKey)?.primaryCareCounterparts ?? [];
  return counterparts
    .filter(({ belowAge }) => belowAge === null || age === null || age < belowAge)
    .map(({ kind }) => findAgencyKind(model, kind))
    .filter((kind) => kind !== null);
}

/** The last day of a deadline that begins a day. The starting day is not counted. */
export function deadlineOn(
  { count, unit }: Pick<MeetingDeadline, "count" | "unit">,
  startsOn: PlainDate,
  extraClosedDays?: ExtraClosedDays,
): PlainDate {
  switch (unit) {
    case "workingDays":
      return addWorkingDays(startsOn, count, extraClosedDays);
    case "days":
      return addDays(startsOn, count);
    case "weeks":
      return addDays(startsOn, count * 7);
  }
}
