import { addDays, type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

/** The day the stories are told from. They are told once, when the database is made. */
export const today = todayInSweden(new Date());

/** A working day so many working days before today. */
export function ago(workingDays: number): PlainDate {
  return step(workingDays, -1);
}

/** A working day so many working days after today. */
export function ahead(workingDays: number): PlainDate {
  return step(workingDays, 1);
}

/** A moment of that day in Sweden, near enough: the hour is written as winter time. */
export function at(day: PlainDate, time = "09:15"): Date {
  return new Date(`${day}T${time}:00+01:00`);
}

function step(workingDays: number, direction: 1 | -1): PlainDate {
  let day = today;
  let left = workingDays;
  while (left > 0) {
    day = addDays(day, direction);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
