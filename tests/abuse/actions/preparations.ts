import { saveChecklist } from "@/lib/checklists/commands";
import { saveChecklistSchema } from "@/lib/checklists/schemas";
import { recordFamilyContact, strikeFamilyContact } from "@/lib/family-contacts/commands";
import { recordFamilyContactSchema, strikeFamilyContactSchema } from "@/lib/family-contacts/schemas";
import { logPreContact, strikePreContact } from "@/lib/pre-contacts/commands";
import { logPreContactSchema, strikePreContactSchema } from "@/lib/pre-contacts/schemas";
import { changeTalk, recordTalk } from "@/lib/preparatory-talks/commands";
import { changeTalkSchema, recordTalkSchema } from "@/lib/preparatory-talks/schemas";
import { consented, openedCase } from "@/tests/support/cases";
import { familyContactFields } from "@/tests/support/family-contact-fields";
import { recordedContact } from "@/tests/support/family-contacts";
import { anna, emil, fadumo } from "@/tests/support/people";
import { contactFields, talkFields, toldFields } from "@/tests/support/preparation-fields";
import { loggedContact, recordedTalk } from "@/tests/support/preparations";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

export const preparationActions: Readonly<Record<string, ActionRow>> = {
  saveChecklistAction: mutating(saveChecklistSchema, saveChecklist, "checklist.saved", async () =>
    at(await covered(), 0, { "yes.callForAction": "yes", "note.whoTalks": "Anna Bergström" }),
  ),
  recordTalkAction: mutating(recordTalkSchema, recordTalk, "preparatoryTalk.recorded", async () =>
    at(await covered(), 0, talkFields),
  ),
  changeTalkAction: mutating(changeTalkSchema, changeTalk, "preparatoryTalk.changed", async () => {
    const caseId = await covered();
    return at(caseId, 1, { talkId: await recordedTalk(anna, caseId), ...talkFields });
  }),
  logPreContactAction: mutating(logPreContactSchema, logPreContact, "preContact.logged", async () =>
    at(await covered(), 0, { contactedAgencyId: fadumo.agencyId, ...contactFields, ...toldFields }),
  ),
  strikePreContactAction: mutating(
    strikePreContactSchema,
    strikePreContact,
    "preContact.struck",
    async () => {
      const caseId = await covered();
      const preContactId = await loggedContact(anna, caseId, fadumo.agencyId);
      return at(caseId, 0, { preContactId, reason: "Fel verksamhet." });
    },
  ),
  recordFamilyContactAction: mutating(
    recordFamilyContactSchema,
    recordFamilyContact,
    "familyContact.recorded",
    async () => at(await covered(), 0, familyContactFields),
  ),
  strikeFamilyContactAction: mutating(
    strikeFamilyContactSchema,
    strikeFamilyContact,
    "familyContact.struck",
    async () => {
      const caseId = await covered();
      return at(caseId, 0, { contactId: await recordedContact(anna, caseId), reason: "Fel dag." });
    },
  ),
};

/** A case whose family has said yes to the own agency and to the social services. */
async function covered(): Promise<string> {
  const opened = await openedCase(anna);
  await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
  return opened.caseId;
}

function at(caseId: string, version: number, fields: Form): World {
  return { actor: anna, outsider: emil, form: form(version, { caseId, ...fields }) };
}
