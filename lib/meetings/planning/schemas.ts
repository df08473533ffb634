import { z } from "zod";
import { choice, id, mutation, optionalText, requiredDay, requiredText, tick } from "@/lib/validation";

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

/** The link may come later (S001-40); the place is what people are asked to come to. */
const hasPlace = ({
  form,
  place,
}: {
  readonly form?: string | undefined;
  readonly place?: string | undefined;
}) => form !== "physical" || place !== "";
const placeMissing = { path: ["place"], error: "meetings.validation.place", when: () => true };

export const planMeetingSchema = z
  .strictObject({ ...mutation, caseId: id, ...plan })
  .refine(hasPlace, placeMissing);
export type PlanMeeting = z.output<typeof planMeetingSchema>;

export const changeMeetingSchema = z
  .strictObject({ ...mutation, meetingId: id, ...plan })
  .refine(hasPlace, placeMissing);
export type ChangeMeeting = z.output<typeof changeMeetingSchema>;
