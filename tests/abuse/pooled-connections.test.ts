import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { appDatabase } from "@/lib/db";
import { roundsOf } from "../support/counts";
import { anna, birgitta, fadumo, kerstin, mikael, ulrika } from "../support/people";

type Asker = { person: string | null; agency: string | null; appointment: string | null };

const actors = [anna, birgitta, fadumo, kerstin, mikael, ulrika];
const nobody: Asker = { person: null, agency: null, appointment: null };

/** How a transaction ends, one way after the other. */
const ends: readonly ((tx: Transaction) => Promise<unknown>)[] = [
  () => Promise.resolve(),
  () => Promise.reject(new Error("given up")),
  (tx) => tx.$queryRaw`SELECT 1 / 0`,
  (tx) => tx.$queryRaw`SELECT app.refuse('case.closed')`,
  async (tx) => {
    await tx.$executeRaw`SET LOCAL statement_timeout = '2ms'`;
    await tx.$executeRaw`SELECT pg_sleep(1)`;
  },
];

const atOnce = 400;

describe("connections that many people take turns with", () => {
  // Red once with sayWhoAsks keeping a person that the connection knew already: the one before was told.
  it("know only who asks now, however the one before ended · X-20, T75", async () => {
    for (const { tries } of roundsOf("pooledCalls"))
      for (let from = 0; from < tries; from += atOnce) {
        const calls = Array.from({ length: Math.min(atOnce, tries - from) }, (_, turn) => askAndEnd(turn));
        // Whoever waits too long for a connection is told nothing.
        const answered = (await Promise.all(calls)).filter(({ told }) => told);
        expect(answered).not.toEqual([]);
        for (const { actor, told } of answered) expect(told).toEqual(asAsker(actor));
      }
  });

  // Red once with sayWhoAsks setting what it sets for the connection, not for the transaction: the one before was told.
  it("know nobody outside a transaction · T75", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, turn) => askAndEnd(turn)));
    const told = await Promise.all(Array.from({ length: 40 }, () => whoAsks(appDatabase())));
    expect(told).toEqual(told.map(() => nobody));
  });
});

/** Every fiftieth is cut off by the clock, and its connection is given to somebody else. */
async function askAndEnd(turn: number): Promise<{ actor: Actor; told: Asker | undefined }> {
  const actor = actors[turn % actors.length] ?? anna;
  let told: Asker | undefined;
  if (turn % 50 === 49) await cutOff(actor);
  await withActor(actor, async (tx) => {
    told = await whoAsks(tx);
    await ends[turn % ends.length]?.(tx);
    return nothingPersonal(null);
  }).catch(() => undefined);
  return { actor, told };
}

async function cutOff({ personId, agencyId, appointmentId }: Actor): Promise<void> {
  const work = async (tx: Transaction) => {
    await tx.$executeRaw`SELECT set_config('app.person_id', ${personId}, true),
      set_config('app.agency_id', ${agencyId}, true), set_config('app.appointment_id', ${appointmentId}, true)`;
    await tx.$executeRaw`SELECT pg_sleep(0.05)`;
    await tx.$executeRaw`SELECT 1`;
  };
  await expect(appDatabase().$transaction(work, { timeout: 20, maxWait: 10_000 })).rejects.toThrow();
}

async function whoAsks(database: Pick<Transaction, "$queryRaw">): Promise<Asker | undefined> {
  const [asker] = await database.$queryRaw<Asker[]>`
    SELECT app.person_id() AS person, app.agency_id() AS agency, app.appointment_id() AS appointment`;
  return asker;
}

function asAsker({ personId, agencyId, appointmentId }: Actor): Asker {
  return { person: personId, agency: agencyId, appointment: appointmentId };
}
