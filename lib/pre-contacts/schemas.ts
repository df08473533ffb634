import { z } from "zod";
import { purposes } from "@/lib/pre-contacts/rules";
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

export const lengths = { name: 120, reason: 500, told: 1000 };

/** `version` is how many contacts the agency has written down. There is no field for goals, interventions or decisions (S001-44). */
export const logPreContactSchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    contactedAgencyId: z.uuid({ error: "preContacts.errors.agency" }),
    contactedOn: requiredDay("preContacts.errors.contactedOn"),
    personName: requiredText(lengths.name, "preContacts.errors.personName"),
    purpose: choice(purposes, "preContacts.errors.purpose"),
    reason: requiredText(lengths.reason, "preContacts.errors.reason"),
    gave: choice(["no", "yes"], "preContacts.errors.gave"),
    told: optionalText(lengths.told),
    toldTo: optionalText(lengths.name),
    isNecessary: tick,
    isRelevant: tick,
    isProportionate: tick,
  })
  .refine((input) => !gaveSomething(input) || input.told !== "", onField("told", "preContacts.errors.told"))
  .refine(
    (input) => !gaveSomething(input) || input.toldTo !== "",
    onField("toldTo", "preContacts.errors.toldTo"),
  )
  .refine(
    (input) => !gaveSomething(input) || input.isNecessary,
    onField("isNecessary", "preContacts.errors.isNecessary"),
  )
  .refine(
    (input) => !gaveSomething(input) || input.isRelevant,
    onField("isRelevant", "preContacts.errors.isRelevant"),
  )
  .refine(
    (input) => !gaveSomething(input) || input.isProportionate,
    onField("isProportionate", "preContacts.errors.isProportionate"),
  );
export type LogPreContact = z.output<typeof logPreContactSchema>;

/** `version` is 0 until the contact is struck. */
export const strikePreContactSchema = z.strictObject({
  ...mutation,
  caseId: id,
  preContactId: id,
  reason: requiredText(lengths.reason, "preContacts.errors.strikeReason"),
});
export type StrikePreContact = z.output<typeof strikePreContactSchema>;

function gaveSomething({ gave }: { readonly gave: string }): boolean {
  return gave === "yes";
}
