import { acts } from "./acts";
import type { Outcome, Rule } from "./rule";
import type { Reason } from "./reasons";
import { isOneOf, type Party, type Situation } from "./situation";

type Groups = typeof acts;
export type ActGroup = keyof Groups;
export type ActIn<Group extends ActGroup> = keyof Groups[Group] & string;
export type Act = { [Group in ActGroup]: ActIn<Group> }[ActGroup];

export type Verdict = { readonly outcome: Outcome; readonly reason: Reason; readonly source: string };

const rulesOf: Readonly<Record<string, readonly Rule[]>> = Object.assign({}, ...Object.values(acts));

export const actGroups = Object.keys(acts) as ActGroup[];
export const allActs = Object.keys(rulesOf) as Act[];

export function actsIn(group: ActGroup): Act[] {
  return Object.keys(acts[group]) as Act[];
}

/** What meets somebody who tries something: the first rule that is about them. */
export function verdict(act: Act, situation: Situation): Verdict {
  const rule = rulesOf[act]?.find(({ when }) => when(situation));
  if (!rule) throw new Error(`No rule says what becomes of ${act}.`);
  const { outcome, reason, source } = rule;
  return { outcome, reason, source };
}

/** Why nobody can be in the situation: there is no agency that has been invited before there is a meeting to invite it to. */
export function cannotBe({ relation, state }: Pick<Situation, "relation" | "state">): Reason | null {
  return state === "begun" && isOneOf(relation, "invited", "assigned", "withdrawn") ? "notInvitedYet" : null;
}

/** Those whom people ask about: the relations, each with the task that makes it what it is, and the manager outside the case. */
export const parties = {
  caseWorker: { relation: "caseWorker", role: "caseWork" },
  colleague: { relation: "colleague", role: "caseWork" },
  emergency: { relation: "emergency", role: "caseWork" },
  manager: { relation: "colleague", role: "manage" },
  managerOpened: { relation: "opened", role: "manage" },
  receiver: { relation: "invited", role: "receive" },
  assigned: { relation: "assigned", role: "caseWork" },
  withdrawn: { relation: "withdrawn", role: "receive" },
  uninvolved: { relation: "uninvolved", role: "caseWork" },
} as const satisfies Record<string, Party>;
export type PartyName = keyof typeof parties;
