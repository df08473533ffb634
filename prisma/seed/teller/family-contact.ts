import { recordFamilyContact } from "@/lib/family-contacts/commands";
import { getFamilyContactStart } from "@/lib/family-contacts/queries";
import { recordFamilyContactSchema } from "@/lib/family-contacts/schemas";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { filled } from "./form";

/** The coordinator has talked with the family, or tried to: a note of "" is a try that nobody answered. */
export async function inTouchStory(
  { actor, caseId }: ToldCase,
  on: PlainDate,
  { note, ...contact }: { readonly how: string; readonly people: readonly string[]; readonly note: string },
): Promise<void> {
  const { version } = (await getFamilyContactStart(actor, caseId)).view;
  const reached = note === "" ? "no" : "yes";
  const form = { version: String(version), caseId, contactedOn: on, reached, note, ...contact };
  await recordFamilyContact(actor, filled(recordFamilyContactSchema, form), at(on, "15:50"));
}
