import fc from "fast-check";
import { expect, it } from "vitest";
import { type Act, randomActs } from "@/tests/support/case-model/acts";
import { DatabaseCase } from "@/tests/support/case-model/database-case";
import { after, opened, sightOf } from "@/tests/support/case-model/oracle";
import { isDeep, roundsOf } from "@/tests/support/counts";

it("whatever is done with a case in whatever order, what is allowed and who sees what is as the routine says · X-7, T65", async () => {
  const most = isDeep("sequencesInDatabase") ? 40 : 16;
  const done = new Set<string>();
  for (const { seed, tries } of roundsOf("sequencesInDatabase"))
    for (const acts of fc.sample(randomActs({ most }), { seed, numRuns: tries })) await walk(acts);
  expect(done.size).toBeGreaterThan(5);

  async function walk(acts: readonly Act[]): Promise<void> {
    const real = await DatabaseCase.open();
    let state = opened;
    for (const [index, act] of acts.entries()) {
      const told = JSON.stringify(acts.slice(0, index + 1));
      const next = after(state, act);
      expect(await real.try(act), told).toBe(next !== null);
      if (!next) continue;
      done.add(act.kind);
      state = next;
      expect(await real.sight(), told).toEqual(sightOf(state));
    }
  }
});
