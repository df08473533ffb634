import "server-only";
import { z } from "zod";
import { answerKinds } from "@/lib/invitations/rules";
import { withMeetingName } from "@/lib/practice-models/find-practice-model";
import { plainDate } from "@/lib/time/plain-date";

const about = { caseId: z.uuid(), invitationId: z.uuid() };
const gone = z.strictObject({ state: z.literal("gone") });
const again = z.strictObject({ state: z.literal("again") });
const spent = z.strictObject({ state: z.literal("spent") });
const expired = z.strictObject({ state: z.literal("expired") });
const day = z.string().transform(plainDate);
const count = z.int().min(0);

/** What the database says to a guest. Read as JSON, so it is checked. */
export const askedSchema = z.discriminatedUnion("state", [
  gone,
  again,
  z.strictObject({ state: z.literal("tooMany") }),
  z.strictObject({ state: z.literal("asked"), ...about }),
]);
export type Asked = z.output<typeof askedSchema>;

export const openedSchema = z.discriminatedUnion("state", [
  gone,
  spent,
  z.strictObject({ state: z.literal("wrong"), leftCount: count, invitationId: z.uuid() }),
  z.strictObject({ state: z.literal("open"), ...about, isFirst: z.boolean() }),
]);
export type Opened = z.output<typeof openedSchema>;

export const readSchema = z.discriminatedUnion("state", [
  gone,
  expired,
  z.strictObject({
    ...{ state: z.literal("answered"), caller: z.string(), phone: z.string(), answer: z.enum(answerKinds) },
  }),
  z
    .strictObject({
      ...{ state: z.literal("open"), ...about, codeId: z.uuid(), kind: z.enum(["summons", "invitation"]) },
      ...{ caller: z.string(), phone: z.string(), receiver: z.string(), meetingId: z.uuid(), meetingOn: day },
      ...{ startsAt: z.string(), lengthMinutes: count, form: z.enum(["physical", "digital"]) },
      ...{ place: z.string(), link: z.string(), answerBy: day, answerCount: count },
      ...{ latestAnswer: z.enum(answerKinds).nullable(), practiceModel: z.string(), modelVersion: z.int() },
    })
    .transform(withMeetingName),
]);

export const answeredSchema = z.discriminatedUnion("state", [
  gone,
  again,
  spent,
  expired,
  z.strictObject({
    state: z.literal("conflict"),
    version: count,
    answer: z.enum(answerKinds).nullable(),
  }),
  z.strictObject({ state: z.literal("answered"), ...about, answerId: z.uuid() }),
]);
export type Answered = z.output<typeof answeredSchema>;
