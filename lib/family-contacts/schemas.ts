import { z } from "zod";
import { contactHows } from "@/lib/family-contacts/rules";
import { choice, id, mutation, onField, optionalText, requiredDay, requiredText } from "@/lib/validation";

export const lengths = { note: 2000, reason: 500 };

/** `version` is how many contacts are written down. Whom one talked with: "child", or the id of a guardian. */
export const recordFamilyContactSchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    contactedOn: requiredDay("familyContacts.errors.contactedOn"),
    how: choice(contactHows, "familyContacts.errors.how"),
    people: z
      .array(z.literal("child").or(id))
      .max(21, { error: "validation.form" })
      .default([])
      .refine((list) => list.length > 0, { error: "familyContacts.errors.people" }),
    reached: choice(["yes", "no"], "familyContacts.errors.reached"),
    note: optionalText(lengths.note),
  })
  .refine(
    ({ reached, note }) => reached !== "yes" || note !== "",
    onField("note", "familyContacts.errors.note"),
  );
export type RecordFamilyContact = z.output<typeof recordFamilyContactSchema>;

/** `version` is 0 until the contact is struck. */
export const strikeFamilyContactSchema = z.strictObject({
  ...mutation,
  caseId: id,
  contactId: id,
  reason: requiredText(lengths.reason, "familyContacts.errors.strikeReason"),
});
export type StrikeFamilyContact = z.output<typeof strikeFamilyContactSchema>;
