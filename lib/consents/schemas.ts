import { z } from "zod";
import { positions } from "@/lib/consents/rules";
import {
  choice,
  id,
  ids,
  mutation,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
} from "@/lib/validation";

export const consentForms = ["written", "verbal"] as const;
export const verbalChannels = ["telephone", "digitalMeeting", "physicalMeeting"] as const;
export const receivedHows = ["telephone", "letter", "meeting", "other"] as const;

/** "child", or the id of a guardian. */
const giver = z.union([z.literal("child"), z.uuid()], { error: "consents.errors.giver" });

/** A field that is asked for only with some answers; an untouched group of radio buttons sends nothing. */
const laterChoice = <const Keys extends readonly [string, ...string[]]>(keys: Keys, missing: string) =>
  choice(keys, missing)
    .or(z.literal(""))
    .optional()
    .transform((key) => key || null);

export const recordConsentSchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    giver,
    position: choice(positions, "consents.errors.position"),
    agencyIds: ids(40),
    scope: optionalText(500),
    statedOn: requiredDay("consents.errors.statedOn"),
    validUntil: optionalDay,
    form: laterChoice(consentForms, "consents.errors.form"),
    verbalChannel: laterChoice(verbalChannels, "consents.errors.verbalChannel"),
    whyNotWritten: optionalText(500),
    whyNotReachable: optionalText(500),
    whyNotMature: optionalText(500),
    paperPlace: optionalText(200),
  })
  .superRefine((input, context) => {
    const ask = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const isVerbal = input.position === "given" && input.form === "verbal";
    if (input.position === "given" && input.agencyIds.length === 0)
      ask("agencyIds", "consents.errors.agencies");
    if (input.position === "given" && input.validUntil === null)
      ask("validUntil", "consents.errors.validUntil");
    if (input.position === "given" && input.form === null) ask("form", "consents.errors.form");
    if (isVerbal && input.verbalChannel === null) ask("verbalChannel", "consents.errors.verbalChannel");
    if (isVerbal && input.whyNotWritten === "") ask("whyNotWritten", "consents.errors.whyNotWritten");
    if (input.position === "notReachable" && input.whyNotReachable === "")
      ask("whyNotReachable", "consents.errors.whyNotReachable");
    if (input.position === "notMature" && input.whyNotMature === "")
      ask("whyNotMature", "consents.errors.whyNotMature");
  });

export const withdrawConsentSchema = z.strictObject({
  ...mutation,
  caseId: id,
  giver,
  /** "all", or the id of the agency that loses its place. */
  agency: z.union([z.literal("all"), z.uuid()], { error: "consents.errors.withdrawFrom" }),
  receivedHow: choice(receivedHows, "consents.errors.receivedHow"),
});

export const approveExceptionSchema = z.strictObject({
  ...mutation,
  caseId: id,
  statementId: id,
  note: requiredText(500, "consents.errors.approvalNote"),
});

export type RecordConsent = z.output<typeof recordConsentSchema>;
export type WithdrawConsent = z.output<typeof withdrawConsentSchema>;
export type ApproveException = z.output<typeof approveExceptionSchema>;
