import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/access/with-actor";
import { deliveries, type MailPreferences, type NoticeKind, noticeKinds } from "@/lib/notices/rules";

const kind = z.custom<NoticeKind>((name) => typeof name === "string" && Object.hasOwn(noticeKinds, name));
const delivery = z.enum(deliveries);

/** How somebody wants to be mailed, as the database says it. */
export const preferencesSchema: z.ZodType<MailPreferences> = z.strictObject({
  delivery: z.strictObject({
    invitations: delivery,
    meetings: delivery,
    cases: delivery,
    protection: delivery,
  }),
  ...{ digestAt: z.string(), quietFrom: z.string(), quietTo: z.string() },
});
export const kindsSchema = z.array(kind);

export const noticeMailStops = [
  "left",
  "addressGone",
  "read",
  "unwanted",
  "refused",
  "undeliverable",
] as const;
export type NoticeMailStop = (typeof noticeMailStops)[number];

/** What the database says when a worker asks for a mail. Read as JSON, so it is checked. */
const takenSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("done") }),
  z.strictObject({ state: z.literal("taken"), seconds: z.number() }),
  z.strictObject({ state: z.literal("stopped"), stop: z.enum(noticeMailStops) }),
  z.strictObject({
    ...{ state: z.literal("ready"), kind: z.enum(["digest", "urgent"]), address: z.string() },
    ...{ triedCount: z.number(), count: z.number(), kinds: kindsSchema, preferences: preferencesSchema },
  }),
]);

export type TakenNoticeMail = z.output<typeof takenSchema>;
export type ReadyNoticeMail = Extract<TakenNoticeMail, { readonly state: "ready" }>;

/** Asks again whether there is something to read; if so this worker alone has the mail for a while. */
export async function takeNoticeMail(
  tx: Transaction,
  mailId: string,
  leaseSeconds: number,
  now: Date,
): Promise<TakenNoticeMail> {
  const [row] = await tx.$queryRaw<{ taken: unknown }[]>`
    SELECT app.take_notice_mail(${mailId}::uuid, ${leaseSeconds}::int, ${now}) AS taken`;
  return takenSchema.parse(row?.taken);
}
