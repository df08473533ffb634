import { expect, it } from "vitest";
import { momentInSweden } from "@/lib/time/moment-in-sweden";
import { plainDate } from "@/lib/time/plain-date";

it.each([
  ["in winter", "2026-12-14", "13:00", "2026-12-14T12:00:00.000Z"],
  ["in summer", "2026-06-15", "13:00", "2026-06-15T11:00:00.000Z"],
  ["before the clock is put forward", "2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
  ["after it is", "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
  ["the first of two, when it is put back", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
])("is the moment %s · T64", (_, day, time, moment) => {
  expect(momentInSweden(plainDate(day), time)?.toISOString()).toBe(moment);
});

it.each(["02:00", "02:30", "02:59"])(
  "does not exist at %s the night the clock is put forward · T64",
  (time) => {
    expect(momentInSweden(plainDate("2026-03-29"), time)).toBeNull();
  },
);
