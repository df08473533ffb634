import { z } from "zod";
import { otherServiceWays } from "@/lib/other-services/rules";
import {
  choice,
  id,
  mutation,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  tick,
} from "@/lib/validation";

export const lengths = { name: 120 };

/** `version` is that of the contact with the other service, 0 before there is one. */
const onContact = { ...mutation, assessmentId: id };

const way = choice(otherServiceWays, "assessments.errors.way");

export const chooseOtherServiceSchema = z
  .strictObject({
    ...onContact,
    agencyId: id.or(z.literal("")).default(""),
    serviceName: optionalText(lengths.name),
    way,
  })
  .refine(({ agencyId, serviceName }) => agencyId !== "" || serviceName !== "", {
    path: ["agencyId"],
    error: "assessments.errors.otherService",
    when: () => true,
  });
export type ChooseOtherService = z.output<typeof chooseOtherServiceSchema>;

export const recordFamilyAskedSchema = z.strictObject({
  ...onContact,
  askedOn: requiredDay("assessments.errors.askedOn"),
  checkOn: optionalDay,
});
export type RecordFamilyAsked = z.output<typeof recordFamilyAskedSchema>;

export const recordVerbalConsentSchema = z.strictObject({
  ...onContact,
  verbalConsentOn: requiredDay("assessments.errors.verbalConsentOn"),
  verbalConsentBy: requiredText(lengths.name, "assessments.errors.verbalConsentBy"),
});
export type RecordVerbalConsent = z.output<typeof recordVerbalConsentSchema>;

export const recordOwnContactSchema = z.strictObject({
  ...onContact,
  contactedOn: requiredDay("assessments.errors.contactedOn"),
  contactedWhom: requiredText(lengths.name, "assessments.errors.contactedWhom"),
  askedToContactFamily: tick.refine((isAsked) => isAsked, {
    error: "assessments.errors.askedToContactFamily",
  }),
  checkOn: optionalDay,
});
export type RecordOwnContact = z.output<typeof recordOwnContactSchema>;
