import { type PlainDate, plainDate } from "./plain-date";

/** A day as the database driver wants a `date` column: midnight in UTC. */
export function toDatabaseDay(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day that a `date` column holds. */
export function fromDatabaseDay(date: Date): PlainDate {
  return plainDate(date.toISOString().slice(0, 10));
}
