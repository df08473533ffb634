import fc from "fast-check";
import { expect, it } from "vitest";
import { ConflictError, DomainError, UnavailableError } from "@/lib/errors";
import {
  type Acts,
  type ContestedCase,
  contestedCase,
  endsOf,
  invitingOf,
  savesOf,
} from "../support/contested-case";
import { roundsOf } from "../support/counts";
import { connectAs } from "../support/database";
import { type Choose, inOrder, interleave, type Ran, turnOrder } from "../support/interleaving";
import { rememberCases } from "../support/rewind";

const watch = await connectAs("app");

/** Two saves and what ends the consent, and whose turn it is, over and over. */
type Round = { readonly saves: readonly string[]; readonly end: string; readonly order: readonly number[] };

// Red once with holdCase emptied and once with holdReceived: an act was committed after what ended the consent.
it("nothing is saved or read for an agency after its consent has ended, however the two are woven together · T04", async () => {
  const world = await contestedCase();
  const putBack = await rememberCases();
  const refused = new Set<string>();
  const done = new Set<string>();
  for (const { seed, tries } of roundsOf("withdrawalRaces")) {
    const rounds = fc.sample(roundOf(world), { seed, numRuns: tries });
    for (const [index, round] of rounds.entries()) {
      await putBack();
      const chosen = actsOf(world, round);
      const acts = await Promise.all(Object.values(chosen).map((prepare) => prepare()));
      const ran = await interleave(
        acts,
        index % 4 === 0 ? endFirst(acts.length) : inOrder(round.order),
        watch,
      );
      expectNothingAfter(ran, JSON.stringify({ seed, index, round }));
      for (const [place, name] of Object.keys(chosen).entries())
        (ran[place]?.outcome.status === "fulfilled" ? done : refused).add(name);
    }
  }
  const saves = [...Object.keys(savesOf(world)), ...Object.keys(invitingOf(world).send)];
  expect(saves.filter((name) => !refused.has(name) || !done.has(name))).toEqual([]);
});

function roundOf(world: ContestedCase): fc.Arbitrary<Round> {
  const inviting = invitingOf(world);
  const names = (acts: Acts) => fc.constantFrom(...Object.keys(acts));
  const usual = fc.record({
    saves: fc.uniqueArray(names(savesOf(world)), { minLength: 2, maxLength: 2 }),
    end: names(endsOf(world)),
    order: turnOrder,
  });
  const sending = fc.record({
    saves: fc.tuple(names(inviting.send)),
    end: names(inviting.end),
    order: turnOrder,
  });
  return fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: sending, weight: 1 });
}

/** The saves, and last what ends the consent. */
function actsOf(world: ContestedCase, { saves, end }: Round): Acts {
  const { send, end: endOfSending } = invitingOf(world);
  const isSending = saves.every((name) => name in send);
  const [possible, ends] = isSending ? [send, endOfSending] : [savesOf(world), endsOf(world)];
  return Object.fromEntries(
    [...saves, end].map((name) => [
      name,
      possible[name] ?? ends[name] ?? (() => Promise.reject(new Error(name))),
    ]),
  );
}

function endFirst(count: number): Choose {
  return (ready) => (ready.includes(count - 1) ? count - 1 : (ready[0] ?? 0));
}

function expectNothingAfter(ran: readonly Ran[], round: string): void {
  const end = ran.at(-1);
  for (const { outcome, committedAs } of ran) {
    if (outcome.status === "fulfilled") expect(committedAs, round).not.toBeNull();
    else expect(outcome.reason, round).toBeInstanceOf(DomainError);
    if (outcome.status === "rejected") expect(outcome.reason, round).not.toBeInstanceOf(UnavailableError);
  }
  if (end?.outcome.status !== "fulfilled") {
    expect(end?.outcome.reason, round).toBeInstanceOf(ConflictError);
    return;
  }
  const after = ran.filter(
    ({ outcome, committedAs }) =>
      outcome.status === "fulfilled" && (committedAs ?? 0) > (end.committedAs ?? 0),
  );
  expect(after, round).toEqual([]);
}
