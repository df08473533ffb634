import { z } from "zod";
import { isMailAddress } from "@/lib/mails/rules";
import { deliveries, isQuiet } from "@/lib/notices/rules";
import { choice, mutation, onField, optionalText } from "@/lib/validation";

const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/** "HH:MM", or "" where nothing is typed. */
const time = optionalText(5)
  .refine((text) => text === "" || clock.test(text), { error: "notices.errors.time" })
  .transform((text) =>
    text.replace(clock, (_, hours: string, minutes: string) => `${hours.padStart(2, "0")}:${minutes}`),
  );

type Typed = Readonly<Partial<Record<"digestAt" | "quietFrom" | "quietTo", unknown>>>;

const isBoth = ({ quietFrom, quietTo }: Typed) => (quietFrom === "") === (quietTo === "");

/** An hour that is wrong speaks for itself. */
const isOutsideQuiet = ({ digestAt, quietFrom, quietTo }: Typed) => {
  const [digest, from, to] = [digestAt, quietFrom, quietTo].map((one) =>
    typeof one === "string" && clock.test(one) ? one : "",
  );
  return !digest || !from || !to || !isQuiet({ quietFrom: from, quietTo: to }, digest);
};

/** `version` is 0 until something has been chosen. */
export const saveNoticePreferencesSchema = z
  .strictObject({
    ...mutation,
    address: optionalText(254).refine((text) => text === "" || isMailAddress(text), {
      error: "validation.email",
    }),
    invitations: choice(deliveries),
    meetings: choice(deliveries),
    cases: choice(deliveries),
    protection: choice(deliveries),
    digestAt: time.refine((text) => text !== "", { error: "notices.errors.time" }),
    quietFrom: time,
    quietTo: time,
  })
  .refine(isBoth, onField("quietTo", "notices.errors.bothHours"))
  .refine(isOutsideQuiet, onField("digestAt", "notices.errors.digestInQuiet"));
export type SaveNoticePreferences = z.output<typeof saveNoticePreferencesSchema>;

/** What has come since the page was made is not marked: nobody has seen it. */
export const markNoticesReadSchema = z.strictObject({
  idempotencyKey: mutation.idempotencyKey,
  until: z.iso.datetime({ error: "validation.form" }),
});
export type MarkNoticesRead = z.output<typeof markNoticesReadSchema>;
