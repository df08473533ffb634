import { deepStrictEqual } from "node:assert";
import pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { type County, home, withCounty } from "./county";
import { printFigure, ratio, throughput } from "./figures";

const [clients, seconds] = [8, 10];

type ListedRow = { readonly case_id: string; readonly given_name: string; readonly schooling: string };

/** P4: the children of an actor's cases through row level security and Prisma, against SQL by hand without either. */
export async function listQuery(server: DatabaseServer, caseCount: number): Promise<void> {
  await withCounty(server, caseCount, async (county) => {
    const actor = await actorNamed(county, "Anna Bergström");
    const guarded = await throughDoors(county, actor);
    const pool = new pg.Pool({ connectionString: county.superuserUrl, max: clients });
    const byHand = async () => rowsByHand(pool, actor);
    deepStrictEqual(await guarded(), await byHand());
    // Alternating, so that neither has the warmer machine.
    const rates = { guarded: 0, byHand: 0 };
    for (let round = 0; round < 2; round += 1) {
      rates.guarded += (await throughput(clients, seconds, async () => void (await guarded()))) / 2;
      rates.byHand += (await throughput(clients, seconds, async () => void (await byHand()))) / 2;
    }
    await pool.end();
    printFigure(
      "P4",
      "list query through the doors against SQL by hand",
      ratio(rates.guarded, rates.byHand),
      "≥ 0.5 ×",
    );
    printFigure(
      "",
      `a second, ${caseCount} cases (${rates.byHand.toFixed(0)} by hand)`,
      rates.guarded.toFixed(0),
      "",
    );
  });
}

async function throughDoors({ database }: County, actor: Actor): Promise<() => Promise<ListedRow[]>> {
  Object.assign(process.env, await demoEnvironment(home, 3000, database));
  const { withActor } = await import("@/lib/access/with-actor");
  const { nothingPersonal } = await import("@/lib/access/audit");
  return () =>
    withActor(actor, async (tx) => {
      const children = await tx.child.findMany({
        select: { caseId: true, givenName: true, schooling: true },
        orderBy: { caseId: "asc" },
      });
      return nothingPersonal(
        children.map(({ caseId, givenName, schooling }) => ({
          case_id: caseId,
          given_name: givenName,
          schooling,
        })),
      );
    });
}

async function rowsByHand(pool: pg.Pool, actor: Actor): Promise<ListedRow[]> {
  const { rows } = await pool.query<ListedRow>(
    `select k.case_id, k.given_name, k.schooling
     from case_workers w
     join coordinator_periods p on p.case_id = w.case_id and p.agency_id = w.agency_id and p.ended_at is null
     join children k on k.case_id = w.case_id
     where w.person_id = $1 and w.agency_id = $2 and w.ended_at is null order by k.case_id`,
    [actor.personId, actor.agencyId],
  );
  return rows;
}

async function actorNamed({ superuserUrl }: County, name: string): Promise<Actor> {
  return asAdmin(superuserUrl, async (client) => {
    const { rows } = await client.query<Omit<Actor, "tasks">>(
      `select p.id as "personId", p.name as "personName", a.id as "appointmentId", a.agency_id as "agencyId",
              '' as "agencyName", '' as "sessionId"
       from people p join appointments a on a.person_id = p.id where p.name = $1 and p.is_demo`,
      [name],
    );
    const [found] = rows;
    if (!found) throw new Error(`nobody is called ${name}`);
    return { ...found, tasks: ["caseWork"] };
  });
}
