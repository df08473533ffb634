import type { Actor } from "@/lib/access/actor";
import { activateCollaboration } from "@/lib/assessments/commands";
import { recordOutcomeSchema } from "@/lib/assessments/schemas";
import { askForDecision, decideCompoundNeed } from "@/lib/compound-needs/commands";
import { listRequestsToDecide } from "@/lib/compound-needs/queries";
import { askForDecisionSchema, decideCompoundNeedSchema } from "@/lib/compound-needs/schemas";
import { addDelegate } from "@/lib/delegates/commands";
import { getDelegates } from "@/lib/delegates/queries";
import { addDelegateSchema } from "@/lib/delegates/schemas";
import type { PlainDate } from "@/lib/time/plain-date";
import { about, assessed, type AssessmentStory } from "./assessment";
import { at } from "./clock";
import { filled } from "./form";

/** Somebody has seen a compound need and asked the manager. */
export async function askedStory(story: AssessmentStory, note: string): Promise<string> {
  const { actor, on } = story;
  const assessmentId = await assessed(story);
  const form = { ...(await about(actor, assessmentId)), note };
  await askForDecision(actor, filled(askForDecisionSchema, form), at(on, "09:30"));
  return assessmentId;
}

/** The manager, or a delegate, has decided about the latest that was asked. */
export async function decidedStory(
  decider: Actor,
  on: PlainDate,
  decision: "yes" | "no",
  reason: string,
): Promise<void> {
  const request = (await listRequestsToDecide(decider, at(on))).at(-1);
  if (!request) throw new Error("Nobody has asked");
  const { requestId, version } = request;
  const form = filled(decideCompoundNeedSchema, { requestId, version: String(version), decision, reason });
  await decideCompoundNeed(decider, form, at(on, "11:20"));
}

export async function activatedStory(actor: Actor, assessmentId: string, on: PlainDate): Promise<void> {
  const form = filled(recordOutcomeSchema, await about(actor, assessmentId));
  await activateCollaboration(actor, form, at(on, "13:05"));
}

export async function delegatedStory(
  manager: Actor,
  personId: string,
  fromOn: PlainDate,
  untilOn: PlainDate,
): Promise<void> {
  const { version } = await getDelegates(manager, at(fromOn));
  const form = filled(addDelegateSchema, { version: String(version), personId, fromOn, untilOn });
  await addDelegate(manager, form, at(fromOn, "08:10"));
}
