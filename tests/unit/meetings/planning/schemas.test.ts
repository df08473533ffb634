import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { planMeetingSchema } from "@/lib/meetings/planning/schemas";

const form = {
  idempotencyKey: randomUUID(),
  version: "1",
  caseId: randomUUID(),
  plannedOn: "2026-12-14",
  startsAt: "9.00",
  lengthMinutes: "75",
  form: "physical",
  place: "Björkskolan, rum Linden",
  question: "Vad behövs för att skolan ska fungera?",
  answerBy: "2026-12-04",
};

function faultsOf(changes: object): string[] {
  const parsed = planMeetingSchema.safeParse({ ...form, ...changes });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
}

it.each(["9.00", "09.00", "09:00"])("reads the time %s", (startsAt) => {
  expect(planMeetingSchema.parse({ ...form, startsAt }).startsAt).toBe("09:00");
});

it.each<[string, object, string[]]>([
  ["a day that does not exist", { plannedOn: "2026-02-30" }, ["plannedOn"]],
  ["a time that does not exist", { startsAt: "24.10" }, ["startsAt"]],
  ["a length in words", { lengthMinutes: "en timme" }, ["lengthMinutes"]],
  ["a place that is missing", { place: " " }, ["place"]],
  ["a Saturday", { plannedOn: "2026-12-12" }, ["offDayReason"]],
  ["Midsummer Eve", { plannedOn: "2027-06-25" }, ["offDayReason"]],
  ["a Saturday with its reason", { plannedOn: "2026-12-12", offDayReason: "Pappa är hemma då." }, []],
  [
    "the hour that is skipped",
    { plannedOn: "2026-03-29", startsAt: "02.30", offDayReason: "Jour." },
    ["startsAt"],
  ],
  ["a meeting past midnight", { startsAt: "23.15", lengthMinutes: "60" }, ["lengthMinutes"]],
  ["a list where a day is expected", { plannedOn: ["2026-12-12"] }, ["plannedOn"]],
  ["a link that is not secure", { form: "digital", link: "http://mote.example.com" }, ["link"]],
  ["a link that runs a script", { form: "digital", link: "javascript:alert(1)" }, ["link"]],
  ["a digital meeting whose link comes later", { form: "digital", place: "" }, []],
  [
    "everything at once",
    { plannedOn: "", startsAt: "", question: "" },
    ["plannedOn", "startsAt", "question"],
  ],
])("answers for %s", (_, changes, faults) => {
  expect(faultsOf(changes)).toEqual(faults);
});
