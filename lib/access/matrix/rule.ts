import type { Reason } from "./reasons";
import type { Situation } from "./situation";

/** Does it · is told in a sentence why not · finds that there is no such thing. */
export type Outcome = "done" | "refused" | "absent";

/** What follows when something is so, why, and where that is decided: a requirement, a threat, or a section of the architecture. */
export type Rule = {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly source: string;
  readonly when: (situation: Situation) => boolean;
};

type When = Rule["when"];

export function allow(reason: Reason, source: string, when: When): Rule {
  return { outcome: "done", reason, source, when };
}

export function refuse(reason: Reason, source: string, when: When): Rule {
  return { outcome: "refused", reason, source, when };
}

export function hide(reason: Reason, source: string, when: When): Rule {
  return { outcome: "absent", reason, source, when };
}
