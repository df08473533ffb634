import { z } from "zod";
import { positions } from "@/lib/consents/rules";
import {
  choice,
  id,
  ids,
  laterChoice,
  mutation,
  onField,
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
  .refine(
    (input) => !isGiven(input) || !isEmpty(input.agencyIds),
    onField("agencyIds", "consents.errors.agencies"),
  )
  .refine(
    (input) => !isGiven(input) || input.validUntil !== null,
    onField("validUntil", "consents.errors.validUntil"),
  )
  .refine((input) => !isGiven(input) || input.form !== null, onField("form", "consents.errors.form"))
  .refine(
    (input) => !isVerbal(input) || input.verbalChannel !== null,
    onField("verbalChannel", "consents.errors.verbalChannel"),
  )
  .refine(
    (input) => !isVerbal(input) || input.whyNotWritten !== "",
    onField("whyNotWritten", "consents.errors.whyNotWritten"),
  )
  .refine(
    (input) => input.position !== "notReachable" || input.whyNotReachable !== "",
    onField("whyNotReachable", "consents.errors.whyNotReachable"),
  )
  .refine(
    (input) => input.position !== "notMature" || input.whyNotMature !== "",
    onField("whyNotMature", "consents.errors.whyNotMature"),
  );

/** The check also runs where the field itself is wrong, and then holds something else than a list. */
function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

type Said = { readonly position: string; readonly form: string | null };

function isGiven({ position }: Said): boolean {
  return position === "given";
}

function isVerbal(said: Said): boolean {
  return isGiven(said) && said.form === "verbal";
}

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
