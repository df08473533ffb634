import fc from "fast-check";
import { expect, it } from "vitest";
import { type Act, randomActs } from "@/tests/support/case-model/acts";
import { after, opened, sightOf } from "@/tests/support/case-model/oracle";
import { RulesCase } from "@/tests/support/case-model/rules-case";
import { roundsOf, timeLimit } from "@/tests/support/counts";

const kinds: readonly Act["kind"][] = [
  ...([
    "give",
    "refuse",
    "withdraw",
    "passOn",
    "planMeeting",
    "invite",
    "answer",
    "hold",
    "startPlan",
  ] as const),
  ...(["addTask", "removeTask", "fix", "handOut", "close", "wait"] as const),
];

it(
  "the rules allow what the routine allows, whatever has been done before and however time goes by · X-7, T64, T65",
  () => {
    const done = new Set<string>();
    const refused = new Set<string>();
    for (const { seed, tries } of roundsOf("sequences"))
      for (const acts of fc.sample(randomActs({ canWait: true }), { seed, numRuns: tries })) walk(acts);
    expect(kinds.filter((kind) => !done.has(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind !== "wait" && !refused.has(kind))).toEqual([]);

    function walk(acts: readonly Act[]): void {
      const tried = new RulesCase();
      let state = opened;
      for (const [index, act] of acts.entries()) {
        const told = () => JSON.stringify(acts.slice(0, index + 1));
        const next = after(state, act);
        if (tried.try(act) !== (next !== null))
          expect.fail(`${next ? "refuses" : "allows"} the last of ${told()}`);
        (next ? done : refused).add(act.kind);
        if (!next) continue;
        state = next;
        if (JSON.stringify(tried.sight()) !== JSON.stringify(sightOf(state)))
          expect(tried.sight(), told()).toEqual(sightOf(state));
      }
    }
  },
  timeLimit("sequences"),
);
