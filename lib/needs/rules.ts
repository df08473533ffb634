import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";

export const needStates = ["collaboration", "attention", "works", "unknown"] as const;
/** How one area stands in the child's life. No score, no order of rank. */
export type NeedState = (typeof needStates)[number];

export const voices = ["child", "guardian", "staff"] as const;
/** Who says so. */
export type NeedVoice = (typeof voices)[number];

/** The initiator's view before the meeting, and the view of those who met: both are kept (S001-24). */
export type NeedStage = "initiation" | "meeting";

export type Need = {
  readonly area: string;
  readonly state: NeedState;
  readonly note: string;
  readonly saidBy: readonly NeedVoice[];
};

/** Any number of areas will do, but an invitation is about something (S001-23, S001-52). */
export function mayRecordNeeds(needs: readonly Need[], areaKeys: readonly string[]): Permission {
  if (needs.length === 0) return refused("needs.refusals.noArea");
  return needs.every(({ area }) => areaKeys.includes(area)) ? granted : refused("needs.refusals.unknownArea");
}

/** The areas to collaborate on, in the order of the wheel. What works, or nobody knows yet, is not asked about. */
export function areasToMeetAbout(needs: readonly Need[], areaKeys: readonly string[]): string[] {
  const wanted = needs.filter(({ state }) => state === "collaboration" || state === "attention");
  return areaKeys.filter((key) => wanted.some(({ area }) => area === key));
}

export function isSameNeed(a: Need, b: Need): boolean {
  return (
    a.area === b.area &&
    a.state === b.state &&
    a.note === b.note &&
    voices.every((voice) => a.saidBy.includes(voice) === b.saidBy.includes(voice))
  );
}

/** That the areas are an assumption (Q2) is for those who can put the local ones in their place. */
export function seesAssumptions(actor: Pick<Actor, "tasks">): boolean {
  return actor.tasks.includes("manage");
}
