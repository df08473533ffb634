import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Actor, Task } from "@/lib/access/actor";
import { type Party, type Relation, relations, type Role, roles } from "@/lib/access/matrix/situation";
import { anna, birgitta, emil, fadumo } from "@/tests/support/people";

type Agency = Pick<Actor, "agencyId" | "agencyName">;

const agencyOf: Readonly<Record<Relation, Agency>> = {
  caseWorker: anna,
  colleague: anna,
  opened: anna,
  emergency: anna,
  invited: fadumo,
  assigned: fadumo,
  withdrawn: birgitta,
  uninvolved: emil,
};

export type Cast = {
  /** Somebody for each relation and task, who has that one task. */
  readonly of: (party: Party) => Actor;
  readonly inRelation: (relation: Relation) => readonly Actor[];
  /** A colleague to give the case to, one to take it from, one who asks in an emergency, and one at the invited agency. */
  readonly joining: Actor;
  readonly leaving: Actor;
  readonly asking: Actor;
  readonly receiving: Actor;
};

/** Everybody whom the matrix speaks of, with an appointment each and nothing else. */
export async function castOf(owner: pg.Client): Promise<Cast> {
  const everybody = new Map<string, Actor>();
  for (const relation of relations)
    for (const role of roles)
      everybody.set(`${relation} ${role}`, await appointed(owner, agencyOf[relation], role));
  return {
    of: ({ relation, role }) => known(everybody.get(`${relation} ${role}`)),
    inRelation: (relation) => roles.map((role) => known(everybody.get(`${relation} ${role}`))),
    joining: await appointed(owner, anna, "caseWork"),
    leaving: await appointed(owner, anna, "caseWork"),
    asking: await appointed(owner, anna, "caseWork"),
    receiving: await appointed(owner, fadumo, "caseWork"),
  };
}

async function appointed(owner: pg.Client, { agencyId, agencyName }: Agency, role: Role): Promise<Actor> {
  const [personId, appointmentId, personName] = [randomUUID(), randomUUID(), "Nils Åberg"];
  const tasks: readonly Task[] = [role];
  await owner.query("insert into people (id, name, title) values ($1, $2, 'Handläggare')", [
    personId,
    personName,
  ]);
  await owner.query(
    `insert into appointments (id, person_id, agency_id, tasks, starts_on) values ($1, $2, $3, $4, '2020-01-01')`,
    [appointmentId, personId, agencyId, tasks],
  );
  return { personId, personName, appointmentId, agencyId, agencyName, tasks, sessionId: "" };
}

function known(actor: Actor | undefined): Actor {
  if (!actor) throw new Error("Nobody is cast for that.");
  return actor;
}
