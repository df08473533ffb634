import { z } from "zod";
import { endsSameDay } from "@/lib/meetings/planning/rules";
import { momentInSweden } from "@/lib/time/moment-in-sweden";
import { parsePlainDate, type PlainDate } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";
import {
  choice,
  id,
  mutation,
  onField,
  optionalText,
  requiredDay,
  requiredText,
  tick,
} from "@/lib/validation";

const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

const time = optionalText(5)
  .refine((text) => clock.test(text), { error: "meetings.validation.time" })
  .transform((text) =>
    text.replace(clock, (_, hours: string, minutes: string) => `${hours.padStart(2, "0")}:${minutes}`),
  );

const secureLink = optionalText(500).refine((text) => text === "" || /^https:\/\/[^\s]+$/.test(text), {
  error: "meetings.validation.link",
});

const plan = {
  plannedOn: requiredDay("meetings.validation.day"),
  offDayReason: optionalText(200),
  lateReason: optionalText(500),
  startsAt: time,
  lengthMinutes: z.coerce
    .number<string>({ error: "meetings.validation.length" })
    .int({ error: "meetings.validation.length" })
    .min(15, { error: "meetings.validation.length" })
    .max(480, { error: "meetings.validation.length" }),
  form: choice(["physical", "digital"], "meetings.validation.form"),
  place: optionalText(200),
  roomBooked: tick,
  link: secureLink,
  question: requiredText(1000, "meetings.validation.question"),
  answerBy: requiredDay("meetings.validation.answerBy"),
  needs: optionalText(500),
};

/** The checks across fields also run where a field itself is wrong: that field then speaks for itself. */
type Typed = Readonly<
  Partial<Record<"plannedOn" | "offDayReason" | "startsAt" | "lengthMinutes" | "form" | "place", unknown>>
>;

/** The link may come later (S001-40); the place is what people are asked to come to. */
const hasPlace = ({ form, place }: Typed) => form !== "physical" || place !== "";

const isOnWorkingDay = (typed: Typed) => {
  const day = dayOf(typed);
  return day === null || isWorkingDay(day) || typed.offDayReason !== "";
};

const isRealHour = (typed: Typed) => {
  const [day, time] = [dayOf(typed), timeOf(typed)];
  return day === null || time === null || momentInSweden(day, time) !== null;
};

const isWithinDay = (typed: Typed) => {
  const startsAt = timeOf(typed);
  const { lengthMinutes } = typed;
  if (startsAt === null || typeof lengthMinutes !== "number") return true;
  return !(lengthMinutes > 0) || endsSameDay({ startsAt, lengthMinutes });
};

function dayOf({ plannedOn }: Typed): PlainDate | null {
  return typeof plannedOn === "string" ? parsePlainDate(plannedOn) : null;
}

function timeOf({ startsAt }: Typed): string | null {
  return typeof startsAt === "string" && /^\d\d:\d\d$/.test(startsAt) ? startsAt : null;
}

export const planMeetingSchema = z
  .strictObject({ ...mutation, caseId: id, ...plan })
  .refine(isOnWorkingDay, onField("offDayReason", "meetings.validation.offDay"))
  .refine(isRealHour, onField("startsAt", "meetings.validation.skippedHour"))
  .refine(isWithinDay, onField("lengthMinutes", "meetings.validation.pastMidnight"))
  .refine(hasPlace, onField("place", "meetings.validation.place"));
export type PlanMeeting = z.output<typeof planMeetingSchema>;

export const changeMeetingSchema = z
  .strictObject({ ...mutation, meetingId: id, ...plan })
  .refine(isOnWorkingDay, onField("offDayReason", "meetings.validation.offDay"))
  .refine(isRealHour, onField("startsAt", "meetings.validation.skippedHour"))
  .refine(isWithinDay, onField("lengthMinutes", "meetings.validation.pastMidnight"))
  .refine(hasPlace, onField("place", "meetings.validation.place"));
export type ChangeMeeting = z.output<typeof changeMeetingSchema>;

export const cancelMeetingSchema = z.strictObject({
  ...mutation,
  meetingId: id,
  reason: requiredText(500, "meetings.validation.cancelReason"),
});
export type CancelMeeting = z.output<typeof cancelMeetingSchema>;
