import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/access/with-actor";
import { mailLeaseSeconds } from "@/lib/jobs/queues";
import { mailStops } from "@/lib/mails/rules";
import { withMeetingName } from "@/lib/practice-models/find-practice-model";
import { plainDate } from "@/lib/time/plain-date";

const about = {
  caseId: z.uuid(),
  invitationId: z.uuid(),
  kind: z.enum(["invitation", "reminder", "overdue", "guestCode"]),
};
const day = z.string().transform(plainDate);

/** What the database says when a worker asks for a mail. Read as JSON, so it is checked. */
const takenSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("done") }),
  z.strictObject({ state: z.literal("taken"), seconds: z.number() }),
  z.strictObject({ state: z.literal("stopped"), ...about, stop: z.enum(mailStops) }),
  z
    .strictObject({
      ...{ state: z.literal("ready"), ...about, address: z.string(), triedCount: z.number() },
      ...{ meetingOn: day, startsAt: z.string(), answerBy: day },
      ...{ caller: z.string(), phone: z.string(), receiverSignsIn: z.boolean() },
      ...{ practiceModel: z.string(), modelVersion: z.int() },
    })
    .transform(withMeetingName),
]);

export type TakenMail = z.output<typeof takenSchema>;
export type ReadyMail = Extract<TakenMail, { readonly state: "ready" }>;

/** Asks again whether the mail may leave; if so this worker alone has it for a while. */
export async function takeMail(
  tx: Transaction,
  mailId: string,
  now: Date,
  leaseSeconds = mailLeaseSeconds,
): Promise<TakenMail> {
  const [row] = await tx.$queryRaw<{ taken: unknown }[]>`
    SELECT app.take_mail(${mailId}::uuid, ${leaseSeconds}::int, ${now}) AS taken`;
  return takenSchema.parse(row?.taken);
}
