import type { PlainDate } from "@/lib/time/plain-date";

export type ClosedDayRow = { readonly id: string; readonly closedOn: PlainDate; readonly name: string };

/** The closed days of one authority, and the version of that list. */
export type ClosedDaysView = {
  readonly authorityId: string;
  readonly authorityName: string;
  readonly version: number;
  readonly days: readonly ClosedDayRow[];
};
