import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recordFollowUp } from "@/lib/follow-ups/commands";
import { getFollowUps } from "@/lib/follow-ups/queries";
import { recordFollowUpSchema } from "@/lib/follow-ups/schemas";
import type { FollowUpsView } from "@/lib/follow-ups/views";
import { addDays, todayInSweden } from "@/lib/time/plain-date";

const today = todayInSweden(new Date());

/** What the page "Följ upp planen" sends besides its case and its plan. */
export const followUpFields = {
  ...{ correctsId: "", heldOn: today, childPart: "tookPart", childWords: "Det är bättre på rasterna." },
  ...{ next: "meet", nextOn: addDays(today, 40), endReason: "" },
};

export async function followUpsOf(actor: Actor, caseId: string): Promise<FollowUpsView> {
  return (await getFollowUps(actor, caseId)).view;
}

/** The fields of a version's interventions, all with the same answer. */
export function outcomeFields(interventionIds: readonly string[], outcome = "done", why = "") {
  return Object.fromEntries(
    interventionIds.flatMap((id) => [
      [`asked.${id}`, "true"],
      [`outcome.${id}`, outcome],
      [`why.${id}`, why],
    ]),
  );
}

/**
 * The whole form as somebody sends it who has just opened the page; every intervention is done unless something else is said.
 * @param asked the interventions that the form asks about: all of the plan's, or others.
 */
export async function followUpForm(
  actor: Actor,
  caseId: string,
  changes: object = {},
  asked?: readonly string[],
) {
  const { version, plan } = await followUpsOf(actor, caseId);
  const ids = asked ?? plan?.interventions.map(({ interventionId }) => interventionId) ?? [];
  return recordFollowUpSchema.parse({
    ...{ idempotencyKey: randomUUID(), version: String(version), caseId, versionId: plan?.versionId },
    ...followUpFields,
    ...outcomeFields(ids),
    ...changes,
  });
}

/** One more follow-up, recorded. */
export async function recordedFollowUp(actor: Actor, caseId: string, changes: object = {}): Promise<string> {
  return (await recordFollowUp(actor, await followUpForm(actor, caseId, changes))).followUpId;
}
