import "server-only";
import type { Actor } from "@/lib/access/actor";
import { readCase } from "@/lib/cases/queries";
import { readChecklist } from "@/lib/checklists/queries";
import { readDoNotDiscuss } from "@/lib/children/queries";
import { readPreContacts } from "@/lib/pre-contacts/queries";
import { readTalks } from "@/lib/preparatory-talks/queries";

/** Everything that prepares the next meeting: what the child asks for, talks with the family, contacts with agencies, the checklist. */
export function getPreparations(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "preparations", async (tx, head) => ({
    doNotDiscuss: await readDoNotDiscuss(tx, caseId),
    talks: await readTalks(tx, caseId),
    preContacts: await readPreContacts(tx, caseId),
    checklist: await readChecklist(tx, head),
  }));
}
