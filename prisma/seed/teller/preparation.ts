import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { saveChecklist } from "@/lib/checklists/commands";
import { saveChecklistSchema } from "@/lib/checklists/schemas";
import { logPreContact } from "@/lib/pre-contacts/commands";
import { logPreContactSchema } from "@/lib/pre-contacts/schemas";
import { recordTalk } from "@/lib/preparatory-talks/commands";
import { voiceKey } from "@/lib/preparatory-talks/rules";
import { recordTalkSchema } from "@/lib/preparatory-talks/schemas";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { filled } from "./form";

export type TalkStory = {
  readonly on: PlainDate;
  readonly talkedBy: string;
  readonly childSays: string;
  /** In the order of the guardians; "" for one who was not there. */
  readonly guardiansSay: readonly string[];
  readonly toBring?: string;
  readonly toHaveWith?: string;
};

/** A talk with the family before the meeting. */
export async function talkedStory(
  told: ToldCase,
  { on, childSays, guardiansSay, ...story }: TalkStory,
): Promise<void> {
  const { actor, caseId, guardianIds } = told;
  const said = [
    [null, childSays] as const,
    ...guardianIds.map((id, index) => [id, guardiansSay[index] ?? ""] as const),
  ];
  const voices = said.flatMap(([id, text]) => [
    [`part.${voiceKey(id)}`, text === "" ? "notAsked" : "tookPart"],
    [`text.${voiceKey(id)}`, text],
  ]);
  const version = await countOf(told, (tx) => tx.preparatoryTalk.count({ where: { caseId } }));
  const form = { version, caseId, heldOn: on, ...story, ...Object.fromEntries(voices) };
  await recordTalk(actor, filled(recordTalkSchema, form), at(on, "15:10"));
}

/** A contact with an agency before the meeting. */
export async function contactedStory(
  told: ToldCase,
  on: PlainDate,
  contactedAgencyId: string,
  fields: object,
): Promise<void> {
  const { actor, caseId } = told;
  const version = await countOf(told, (tx) => tx.preContact.count({ where: { caseId } }));
  const form = { version, caseId, contactedAgencyId, contactedOn: on, gave: "no", ...fields };
  await logPreContact(actor, filled(logPreContactSchema, form), at(on, "10:40"));
}

/** The checklist as far as it was answered in one sitting. */
export async function checkedStory(told: ToldCase, on: PlainDate, answers: object): Promise<void> {
  const { actor, caseId } = told;
  const form = filled(saveChecklistSchema, { version: "0", caseId, ...answers });
  await saveChecklist(actor, form, at(on, "16:05"));
}

async function countOf({ actor }: ToldCase, count: (tx: Transaction) => Promise<number>): Promise<string> {
  return String(await withActor(actor, async (tx) => nothingPersonal(await count(tx))));
}
