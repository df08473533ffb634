import type { Outcome } from "@/lib/access/matrix/rule";
import type { Reason } from "@/lib/access/matrix/reasons";
import {
  consents,
  type ConsentState,
  protections,
  type ProtectionState,
  type State,
  states,
  type World,
} from "@/lib/access/matrix/situation";
import {
  type Act,
  type ActGroup,
  actGroups,
  actsIn,
  cannotBe,
  parties,
  type PartyName,
  verdict,
} from "@/lib/access/matrix/verdict";

export type { Act, ActGroup, ConsentState, Outcome, PartyName, ProtectionState, Reason, State, World };

/** What meets one party; null where there can be no such party. `reason` is a number in the view's list of reasons. */
export type Cell = { readonly outcome: Outcome | null; readonly reason: number };
export type ActRow = { readonly act: Act; readonly cells: readonly Cell[] };

export type WhoMayWhat = {
  readonly insiders: readonly PartyName[];
  readonly groups: readonly { readonly group: ActGroup; readonly rows: readonly ActRow[] }[];
  readonly outsiders: readonly PartyName[];
  readonly outside: readonly ActRow[];
  /** From the first that is referred to. */
  readonly reasons: readonly Reason[];
};

export const insiders = ["caseWorker", "colleague", "emergency", "manager", "managerOpened"] as const;
export const outsiders = ["receiver", "assigned", "withdrawn", "uninvolved"] as const;

/** What only an agency that has been sent something does; whoever coordinates has nothing to do it with. */
export const actsOfTheInvited: readonly Act[] = [
  "readInvitation",
  "readCopy",
  "answerInvitation",
  "assignCaseWorker",
  "passOnWithdrawal",
  "confirmVersion",
  "acceptCoordination",
  "declineCoordination",
];

/** What other agencies are told of: all else in the case does not exist for them. */
export const actsOutside: readonly Act[] = ["readCase", "breakGlass", ...actsOfTheInvited];

/** Everybody who asks and everything they ask to do with a case in one world. Nothing in it is about a child. */
export function whoMayWhat(world: World): WhoMayWhat {
  const reasons: Reason[] = [];
  const numberOf = (reason: Reason): number => {
    if (!reasons.includes(reason)) reasons.push(reason);
    return reasons.indexOf(reason) + 1;
  };
  const cellOf = (act: Act, name: PartyName): Cell => {
    const situation = { ...world, ...parties[name] };
    const impossible = cannotBe(situation);
    if (impossible) return { outcome: null, reason: numberOf(impossible) };
    const { outcome, reason } = verdict(act, situation);
    return { outcome, reason: numberOf(reason) };
  };
  const rowsOf = (acts: readonly Act[], names: readonly PartyName[]) =>
    acts.map((act) => ({ act, cells: names.map((name) => cellOf(act, name)) }));
  const groups = actGroups.map((group) => ({
    group,
    rows: rowsOf(
      actsIn(group).filter((act) => !actsOfTheInvited.includes(act)),
      insiders,
    ),
  }));
  return { insiders, groups, outsiders, outside: rowsOf(actsOutside, outsiders), reasons };
}

/** The world that an address asks for; what it does not say, or nobody knows, is as in most cases. */
export function worldOf(params: Readonly<Record<string, string | readonly string[] | undefined>>): World {
  const asked = (name: string) => [params[name]].flat()[0];
  return {
    state: states.find((one) => one === asked("state")) ?? "meetingPlanned",
    consent: consents.find((one) => one === asked("consent")) ?? "given",
    protection: protections.find((one) => one === asked("protection")) ?? "no",
  };
}

/** Every choice that makes a world. */
export const choices = { state: states, consent: consents, protection: protections } as const;
