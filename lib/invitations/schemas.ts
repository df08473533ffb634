import { z } from "zod";
import { receivedHows } from "@/lib/consents/schemas";
import {
  answerKinds,
  isAnswerComplete,
  notedHows,
  withdrawalReaches,
  withdrawers,
} from "@/lib/invitations/rules";
import { choice, id, ids, mutation, optionalDay, optionalText, requiredText, tick } from "@/lib/validation";

const always = () => true;

const yesOrNo = z
  .enum(["yes", "no", ""])
  .default("")
  .transform((text) => (text === "" ? null : text === "yes"));

/** `way` is "kring", "link" or the id of one of the agency's contact ways (S001-35). */
export const prepareInvitationSchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    agencyId: id,
    kind: choice(["summons", "invitation"], "invitations.validation.kind"),
    way: z.union([z.enum(["kring", "link"]), id], { error: "invitations.validation.way" }),
    establishedContact: choice(["yes", "no", "unknown", "notNeeded"], "invitations.validation.contact"),
    contactSource: optionalText(200),
    contactConfirmedOn: optionalDay,
    reasonIsRelevant: yesOrNo,
    reasonNote: optionalText(500),
  })
  .refine(({ establishedContact, contactSource }) => establishedContact !== "yes" || contactSource !== "", {
    path: ["contactSource"],
    error: "invitations.validation.contactSource",
    when: always,
  })
  .refine(
    ({ establishedContact, contactConfirmedOn }) =>
      establishedContact !== "yes" || contactConfirmedOn !== null,
    {
      path: ["contactConfirmedOn"],
      error: "invitations.validation.contactDay",
      when: always,
    },
  )
  .refine(
    ({ establishedContact, reasonIsRelevant }) => establishedContact !== "yes" || reasonIsRelevant !== null,
    {
      path: ["reasonIsRelevant"],
      error: "invitations.validation.relevance",
      when: always,
    },
  )
  .refine(({ establishedContact, reasonNote }) => establishedContact !== "yes" || reasonNote !== "", {
    path: ["reasonNote"],
    error: "invitations.validation.relevanceReason",
    when: always,
  });
export type PrepareInvitation = z.output<typeof prepareInvitationSchema>;

/** The primary-care counterpart instead of a specialist that cannot be called (S001-34). */
export const prepareCounterpartSchema = z.strictObject({
  ...mutation,
  caseId: id,
  specialistId: id,
  agencyId: id,
});
export type PrepareCounterpart = z.output<typeof prepareCounterpartSchema>;

export const sendInvitationsSchema = z.strictObject({
  ...mutation,
  caseId: id,
  agencyIds: ids(40).refine((list) => list.length > 0, { error: "invitations.validation.agencies" }),
  /** Protected identity stops every hand-over once: the sender has read what leaves. */
  protectionChecked: tick,
});
export type SendInvitations = z.output<typeof sendInvitationsSchema>;

export const recallInvitationSchema = z.strictObject({
  ...mutation,
  invitationId: id,
  reason: requiredText(500, "invitations.validation.recallReason"),
});
export type RecallInvitation = z.output<typeof recallInvitationSchema>;

/** What an answer says, whoever gives it. */
export const answerFields = {
  kind: choice(answerKinds, "invitations.validation.answer"),
  personName: optionalText(120),
  profession: optionalText(120),
  phone: optionalText(40),
  reason: optionalText(500),
};
const answer = { ...mutation, invitationId: id, ...answerFields };

type AnswerFields = {
  readonly kind: (typeof answerKinds)[number];
  readonly personName: string;
  readonly reason: string;
};
export const hasReason = (fields: AnswerFields) =>
  fields.kind !== "cannot" || isAnswerComplete("cannot", "", fields.reason);
export const hasName = (fields: AnswerFields) =>
  fields.kind !== "substitute" || isAnswerComplete("substitute", fields.personName, "");
export const reasonMissing = { path: ["reason"], error: "invitations.validation.cannotReason", when: always };
export const nameMissing = {
  path: ["personName"],
  error: "invitations.validation.substituteName",
  when: always,
};

export const answerInvitationSchema = z
  .strictObject(answer)
  .refine(hasReason, reasonMissing)
  .refine(hasName, nameMissing);
export type AnswerInvitation = z.output<typeof answerInvitationSchema>;

/** The sender notes an answer that came another way. */
export const noteAnswerSchema = z
  .strictObject({
    ...answer,
    how: choice(notedHows, "invitations.validation.how"),
    /** The day it came; empty is today. */
    saidOn: optionalDay,
  })
  .refine(hasReason, reasonMissing)
  .refine(hasName, nameMissing);
export type NoteAnswer = z.output<typeof noteAnswerSchema>;

type AnswerForm = Pick<AnswerInvitation, "kind" | "personName" | "profession" | "phone" | "reason">;

/** What belongs to the chosen answer; fields of the other answers are left behind. */
export function answerOf({ kind, personName, profession, phone, reason }: AnswerForm): AnswerForm {
  if (kind === "cannot") return { kind, personName: "", profession: "", phone: "", reason };
  return { kind, personName, profession, phone, reason: "" };
}

export const assignCaseWorkerSchema = z.strictObject({
  ...mutation,
  invitationId: id,
  personId: z.uuid({ error: "invitations.validation.caseWorker" }),
});
export type AssignCaseWorker = z.output<typeof assignCaseWorkerSchema>;

/** What the family said to an invited agency. The version is the number of the agency's answers. */
export const passOnWithdrawalSchema = z.strictObject({
  ...mutation,
  invitationId: id,
  saidBy: choice(withdrawers, "invitations.validation.withdrawer"),
  reach: choice(withdrawalReaches, "invitations.validation.withdrawalReach"),
  receivedHow: choice(receivedHows, "consents.errors.receivedHow"),
});
export type PassOnWithdrawal = z.output<typeof passOnWithdrawalSchema>;
