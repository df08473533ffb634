import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Act, allActs, cannotBe, verdict } from "@/lib/access/matrix/verdict";
import type { Outcome } from "@/lib/access/matrix/rule";
import { consents, protections, relations, roles, states } from "@/lib/access/matrix/situation";
import type { Party, World } from "@/lib/access/matrix/situation";
import { ConflictError, DomainError, NotFoundError, UnavailableError } from "@/lib/errors";
import { actionTable } from "@/tests/abuse/action-table";
import { assessmentActions } from "@/tests/abuse/actions/assessments";
import { auditActions } from "@/tests/abuse/actions/audit";
import { compoundNeedActions } from "@/tests/abuse/actions/compound-needs";
import { handedDeviationActions } from "@/tests/abuse/actions/deviations";
import { localRoutineActions } from "@/tests/abuse/actions/local-routines";
import { noticeActions } from "@/tests/abuse/actions/notices";
import { peopleActions } from "@/tests/abuse/actions/people";
import { counts, isDeep, type Round, roundsOf, timeLimit } from "@/tests/support/counts";
import { connectAs } from "@/tests/support/database";
import { castOf } from "@/tests/support/matrix-people";
import { type Try, triesIn } from "@/tests/support/matrix-tries";
import { matrixCase } from "@/tests/support/matrix-world";

const owner = await connectAs("owner");

const worlds: readonly World[] = states.flatMap((state) =>
  consents.flatMap((consent) => protections.map((protection) => ({ state, consent, protection }))),
);
type Attempt = Party & { readonly act: Act };
const attempts: readonly Attempt[] = roles.flatMap((role) =>
  relations.flatMap((relation) => allActs.map((act) => ({ role, relation, act }))),
);
const quickWorlds = 3;
const atOnce = 6;
const undone = "undone by the test";

describe("who may what", () => {
  it("is said of every act on a case that there is, and of no other · X-20", () => {
    const besideACase = {
      ...{ ...assessmentActions, ...auditActions, ...compoundNeedActions },
      ...{ ...noticeActions, ...peopleActions, ...handedDeviationActions, ...localRoutineActions },
    };
    const onACase = Object.entries(actionTable)
      .filter(([name, row]) => "run" in row && !(name in besideACase))
      .map(([name]) => name.replace(/Action$/, ""));
    const written = allActs.filter((act) => !act.startsWith("read"));
    expect(written.toSorted()).toEqual(onACase.toSorted());
    expect(counts.accessMatrix.deep).toBe(worlds.length * attempts.length);
  });

  // Red once with coordinated_case_ids not asking for the person: 80 tries or more in each of three cases went wrong.
  it(
    "is what happens to whoever tries, in every case there can be · X-20, T01, T05",
    async () => {
      const cast = await castOf(owner);
      await undoWhatLeavesATrace();
      const met = new Set<Outcome>();
      for (const round of roundsOf("accessMatrix"))
        for (const [world, chosen] of chosenIn(round)) {
          const tryOf = await triesOfA(world, cast);
          const wrong = await inSomeAtOnce(chosen, async (attempt) => {
            const situation = { ...world, ...attempt };
            if (cannotBe(situation)) return [];
            const { outcome, reason } = verdict(attempt.act, situation);
            const happened = await outcomeOf(attempt.act, () => tryOf(attempt.act)(cast.of(attempt)));
            met.add(happened);
            const words = Object.values(situation).join(" ");
            return happened === outcome ? [] : [`${words}: ${happened}, not ${outcome} (${reason})`];
          });
          expect.soft(wrong).toEqual([]);
        }
      expect(met).toEqual(new Set(["done", "refused", "absent"]));
    },
    timeLimit("accessMatrix"),
  );
});

/** A deep round is half a world, everybody in it and everything they can try; a quick one, each act once for each relation in some worlds. */
function chosenIn({ index, seed, tries }: Round): readonly (readonly [World, readonly Attempt[]])[] {
  if (isDeep("accessMatrix")) {
    const world = worlds[Math.floor((index * tries) / attempts.length)];
    const from = (index * tries) % attempts.length;
    return world ? [[world, attempts.slice(from, from + tries)]] : [];
  }
  const some = fc.sample(
    fc.shuffledSubarray([...worlds], { minLength: quickWorlds, maxLength: quickWorlds }),
    {
      numRuns: 1,
      seed,
    },
  )[0];
  const role = fc.sample(fc.constantFrom(...roles), { numRuns: tries, seed });
  const each = tries / quickWorlds;
  return (some ?? []).map((world, nth) => [
    world,
    attempts
      .slice(0, each)
      .map((attempt, index) => ({ ...attempt, role: role[nth * each + index] ?? "caseWork" })),
  ]);
}

let current: { readonly world: World; readonly tryOf: (act: Act) => Try } | null = null;

/** The case of a world, made once: whatever is tried in it is undone. */
async function triesOfA(world: World, cast: Awaited<ReturnType<typeof castOf>>) {
  if (current?.world === world) return current.tryOf;
  await owner.query("alter table audit_events disable trigger undo_act");
  await owner.query("truncate child_cases, assessments cascade");
  const built = await matrixCase(owner, world, cast);
  const tryOf = await triesIn(world, built, cast);
  await owner.query("alter table audit_events enable trigger undo_act");
  current = { world, tryOf };
  return tryOf;
}

/** An act ends with its event, and without the event nothing of it stands: what came that far was done, and is taken back. */
async function undoWhatLeavesATrace(): Promise<void> {
  await owner.query(`create function undo_act() returns trigger language plpgsql as
    $$ begin raise exception '${undone}'; end $$`);
  await owner.query(`create trigger undo_act before insert on audit_events for each row
    when (new.act <> 'emergency.notFound') execute function undo_act()`);
}

/** Nothing that is tried stands, so that tries do not meet but in the queue for the case. */
async function inSomeAtOnce<T>(
  all: readonly Attempt[],
  work: (attempt: Attempt) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  const queue = all.values();
  const worker = async () => {
    for (const attempt of queue) found.push(...(await work(attempt)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

async function outcomeOf(act: Act, attempt: () => Promise<unknown>, triesLeft = 3): Promise<Outcome> {
  if (act === "breakGlass") await owner.query("delete from rate_limits");
  try {
    await attempt();
  } catch (error) {
    if (error instanceof ConflictError) throw error;
    if (error instanceof UnavailableError && triesLeft > 0) return outcomeOf(act, attempt, triesLeft - 1);
    if (error instanceof NotFoundError) return "absent";
    if (error instanceof DomainError)
      return error.messageKey === "openings.errors.notFound" ? "absent" : "refused";
    if (error instanceof Error && error.message.includes(undone)) return "done";
    throw error;
  }
  throw new Error(`${act} left no trace.`);
}
