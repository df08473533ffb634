import fc from "fast-check";
import { createHash, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { ConflictError, UnavailableError } from "@/lib/errors";
import { changeGoal } from "@/lib/plans/goal-commands";
import { changeGoalSchema } from "@/lib/plans/schemas";
import { actionTable } from "./action-table";
import { caseStateReader } from "../support/case-state";
import { type Acts, contestedCase, endsOf, plansOf, savesOf } from "../support/contested-case";
import { roundsOf } from "../support/counts";
import { connectAs } from "../support/database";
import { inOrder, interleave, type Ran, turnOrder } from "../support/interleaving";
import { anna } from "../support/people";
import { writtenPlan } from "../support/plans";
import { rememberCases } from "../support/rewind";
import { traceAbout } from "../support/trace";

const [owner, watch] = [await connectAs("owner"), await connectAs("app")];

describe("200 who change the same row of a plan at once", () => {
  // Red once with changeGoal not looking at the version: all 200 were saved.
  // Red once with claimPlan neither holding the plan's row nor counting it up: nine were saved on one version. The count alone holds too.
  it("have as many changes as the row has versions, and the others are told · T59", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    const savers = Array.from({ length: 200 }, async (_, turn) => {
      const { version } = await goalNow(goalId);
      const text = `Mening ${turn}`;
      const form = {
        idempotencyKey: randomUUID(),
        version: String(version),
        caseId,
        goalId,
        area: "safe",
        text,
      };
      return changeGoal(anna, changeGoalSchema.parse(form)).then(() => ({ version, text }));
    });
    const answers = await Promise.allSettled(savers);
    const saved = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
    for (const answer of answers)
      if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(ConflictError);
    const { version, text } = await goalNow(goalId);
    const based = saved.map((save) => save.version).toSorted((a, b) => a - b);
    expect(based).toEqual(Array.from({ length: version - 1 }, (_, index) => index + 1));
    expect(saved).toContainEqual({ version: version - 1, text });
    const changes = (await traceAbout(goalId)).filter(({ act }) => act === "goal.changed");
    expect(changes).toHaveLength(saved.length);
  });
});

describe("the same key 50 times at once", () => {
  // Red once with onceOnly doing the act also for a key that was used: the second was refused, and no answer was the first's.
  it.each([
    ["registerChildAction", "child_cases"],
    ["sendInvitationsAction", "invitations"],
    ["addGoalAction", "goals"],
    ["recordConsentAction", "consent_statements"],
    ["handOutCopyAction", "disclosures"],
  ])("%s makes one row and gives one answer · T60", async (name, table) => {
    const row = actionTable[name];
    if (!row || !("run" in row)) throw new Error(name);
    const { actor, form } = await row.world();
    const before = await countOf(table);
    const answers = await Promise.all(Array.from({ length: 50 }, () => row.run(actor, form)));
    expect(await countOf(table)).toBe(before + 1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer ?? null))).size).toBe(1);
  });
});

describe("saves, withdrawals and a closing at once", () => {
  // Red once with holdCase emptied: three acts woven together ended as no order of them does.
  it("end as if they had been done one after the other · T59, T65", async () => {
    const world = await contestedCase();
    const putBack = await rememberCases();
    const stateNow = await caseStateReader(owner);
    const possible: Acts = { ...savesOf(world), ...plansOf(world), ...endsOf(world) };
    const woven = fc.record({
      names: fc.uniqueArray(fc.constantFrom(...Object.keys(possible)), { minLength: 3, maxLength: 3 }),
      order: turnOrder,
    });
    const known = new Map<string, string>();
    for (const { seed, tries } of roundsOf("schedules"))
      for (const { names, order } of fc.sample(woven, { seed, numRuns: tries })) {
        const acts = await prepared(names);
        const ran = await interleave(acts, inOrder(order), watch);
        const ended = await markOf(ran.map(({ outcome }) => outcome));
        for (const { outcome } of ran)
          if (outcome.status === "rejected")
            expect(outcome.reason, names.join()).not.toBeInstanceOf(UnavailableError);
        expect(await isSerial(names, ran, ended), JSON.stringify({ names, order })).toBe(true);
      }

    async function prepared(names: readonly string[]) {
      await putBack();
      return Promise.all(names.map((name) => possible[name]?.() ?? Promise.reject(new Error(name))));
    }

    /** The order in which they were committed is tried first, with those that were refused last. What an order gives is known after it. */
    async function isSerial(names: readonly string[], ran: readonly Ran[], ended: string): Promise<boolean> {
      const place = (index: number) => ran[index]?.committedAs ?? names.length;
      const likeliest = [...names.keys()].toSorted((a, b) => place(a) - place(b));
      for (const order of [likeliest, ...permutations([...names.keys()])]) {
        const key = JSON.stringify([names, order]);
        const inTurn = known.get(key) ?? (await inTurnOf(names, order));
        known.set(key, inTurn);
        if (inTurn === ended) return true;
      }
      return false;
    }

    async function inTurnOf(names: readonly string[], order: readonly number[]): Promise<string> {
      const acts = await prepared(names);
      const outcomes = new Map<number, PromiseSettledResult<unknown>>();
      for (const index of order) {
        const [outcome] = await Promise.allSettled([acts[index]?.()]);
        if (outcome) outcomes.set(index, outcome);
      }
      return markOf(names.flatMap((_, index) => outcomes.get(index) ?? []));
    }

    async function markOf(outcomes: readonly PromiseSettledResult<unknown>[]): Promise<string> {
      const endings = outcomes.map((outcome) =>
        outcome.status === "fulfilled" ? "done" : nameOf(outcome.reason),
      );
      return createHash("sha256")
        .update(JSON.stringify([endings, await stateNow()]))
        .digest("hex");
    }
  });
});

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : typeof reason;
}

function permutations(indexes: readonly number[]): number[][] {
  if (indexes.length < 2) return [[...indexes]];
  return indexes.flatMap((first) =>
    permutations(indexes.filter((index) => index !== first)).map((rest) => [first, ...rest]),
  );
}

function goalNow(goalId: string): Promise<{ version: number; text: string }> {
  return withActor(anna, async (tx) => {
    const goal = await tx.goal.findUniqueOrThrow({ where: { id: goalId } });
    return nothingPersonal({ version: goal.version, text: goal.text });
  });
}

async function countOf(table: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
  return rows[0]?.count ?? 0;
}
