import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { appDatabase } from "@/lib/db";
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
];

describe("connections that many people take turns with", () => {
  it("know only who asks now, however the one before ended · X-20, T75", async () => {
    const calls = Array.from({ length: 400 }, (_, turn) => askAndEnd(turn));
    for (const { actor, told } of await Promise.all(calls)) expect(told).toEqual(asAsker(actor));
  });

  it("know nobody outside a transaction", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, turn) => askAndEnd(turn)));
    const told = await Promise.all(Array.from({ length: 40 }, () => whoAsks(appDatabase())));
    expect(told).toEqual(told.map(() => nobody));
  });
});

async function askAndEnd(turn: number): Promise<{ actor: Actor; told: Asker | undefined }> {
  const actor = actors[turn % actors.length] ?? anna;
  let told: Asker | undefined;
  await withActor(actor, async (tx) => {
    told = await whoAsks(tx);
    await ends[turn % ends.length]?.(tx);
    return nothingPersonal(null);
  }).catch(() => undefined);
  return { actor, told };
}

async function whoAsks(database: Pick<Transaction, "$queryRaw">): Promise<Asker | undefined> {
  const [asker] = await database.$queryRaw<Asker[]>`
    SELECT app.person_id() AS person, app.agency_id() AS agency, app.appointment_id() AS appointment`;
  return asker;
}

function asAsker({ personId, agencyId, appointmentId }: Actor): Asker {
  return { person: personId, agency: agencyId, appointment: appointmentId };
}
