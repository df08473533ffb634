import { deepStrictEqual } from "node:assert";
import pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { type County, home, withCounty } from "./county";
import { printFigure, ratio, throughput } from "./figures";

const [clients, seconds] = [8, 10];

type Row = { readonly case_id: string; readonly is_working: boolean };
type Child = Readonly<Record<string, unknown>> & { readonly case_id: string };

/** P4: the case list's two statements as the page asks them, against the same through pg alone, without policies or a transaction. */
export async function listQuery(server: DatabaseServer, caseCount: number): Promise<void> {
  await withCounty(server, caseCount, async (county) => {
    const actor = await actorNamed(county, "Anna Bergström");
    const guarded = await throughDoors(county, actor);
    const pool = poolOf(county, actor);
    const byHand = () => childrenByHand(pool);
    deepStrictEqual(caseIdsOf(await guarded()), caseIdsOf(await byHand()));
    // In turns, so that neither has the warmer machine.
    const rates = { guarded: 0, byHand: 0 };
    for (let round = 0; round < 2; round += 1) {
      rates.guarded += (await throughput(clients, seconds, async () => void (await guarded()))) / 2;
      rates.byHand += (await throughput(clients, seconds, async () => void (await byHand()))) / 2;
    }
    await pool.end();
    printFigure(
      "P4",
      "case list through the doors against SQL by hand",
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

async function throughDoors({ database }: County, actor: Actor): Promise<() => Promise<readonly Child[]>> {
  Object.assign(process.env, await demoEnvironment(home, 3000, database));
  const { withActor } = await import("@/lib/access/with-actor");
  const { nothingPersonal } = await import("@/lib/access/audit");
  return () =>
    withActor(actor, async (tx) => {
      const rows = await tx.$queryRaw<Row[]>`SELECT * FROM app.case_progress()`;
      const ids = rows.filter(({ is_working }) => is_working).map(({ case_id }) => case_id);
      const children = await tx.$queryRaw<Child[]>`
        SELECT case_id, given_name, family_name, birth_date, schooling, protection::text AS protection, language, needs_interpreter
        FROM children WHERE case_id = ANY (${ids}::uuid[])`;
      // The trace is left out: the figure is about policies and Prisma.
      return nothingPersonal(children.toSorted(byCase));
    });
}

async function childrenByHand(pool: pg.Pool): Promise<readonly Child[]> {
  const { rows } = await pool.query<Row>("select * from app.case_progress()");
  const ids = rows.filter(({ is_working }) => is_working).map(({ case_id }) => case_id);
  const children = await pool.query<Child>(
    `select case_id, given_name, family_name, birth_date, schooling, protection::text as protection, language, needs_interpreter
     from children where case_id = any ($1)`,
    [ids],
  );
  return children.rows.toSorted(byCase);
}

function caseIdsOf(children: readonly Child[]): readonly string[] {
  return children.map(({ case_id }) => case_id);
}

function byCase(a: Child, b: Child): number {
  return a.case_id.localeCompare(b.case_id);
}

/** Connections of the superuser, whom no policy binds, that say once and for all who asks. */
function poolOf({ superuserUrl }: County, { personId, agencyId, appointmentId }: Actor): pg.Pool {
  const who = { person_id: personId, agency_id: agencyId, appointment_id: appointmentId };
  const options = Object.entries(who).map(([name, value]) => `-c app.${name}=${value}`);
  return new pg.Pool({ connectionString: superuserUrl, max: clients, options: options.join(" ") });
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
