import type { ClientBase } from "pg";
import { agencies, type SeedAgency } from "./agencies";
import { authorities, type SeedAuthority } from "./authorities";
import { contactPeople, contactWays } from "./contacts";
import { people, type SeedPerson } from "./people";

type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The register of an invented county, table by table, in the order in which they refer to each other. */
export const registerRows: readonly (readonly [table: string, rows: readonly Row[]])[] = [
  ["authorities", Object.values<SeedAuthority>(authorities).map(authorityRow)],
  ["agencies", Object.values<SeedAgency>(agencies).map(agencyRow)],
  ["contact_ways", contactWays.map(contactWayRow)],
  ["contact_people", contactPeople.map(contactPersonRow)],
  ["people", Object.values<SeedPerson>(people).map(personRow)],
  ["appointments", Object.values<SeedPerson>(people).flatMap(appointmentRows)],
];

/** Puts the register in place, on the owner's connection. Running it again changes nothing. */
export async function seedRegister(owner: Pick<ClientBase, "query">): Promise<void> {
  for (const [table, rows] of registerRows) await upsert(owner, table, rows);
}

/** One statement per table: the rows may refer to each other. */
async function upsert(owner: Pick<ClientBase, "query">, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const changes = columns.map((column) => `${column} = excluded.${column}`).join(", ");
  await owner.query(
    `INSERT INTO ${table} (${columns.join(", ")})
     SELECT ${columns.join(", ")} FROM jsonb_populate_recordset(NULL::${table}, $1)
     ON CONFLICT (id) DO UPDATE SET ${changes}`,
    [JSON.stringify(rows)],
  );
}

function authorityRow({ id, name, kind, practiceModel }: SeedAuthority): Row {
  return { id, name, kind, practice_model: practiceModel ?? "kronobarn" };
}

function agencyRow(agency: SeedAgency): Row {
  return {
    id: agency.id,
    authority_id: agency.authorityId,
    name: agency.name,
    kind: agency.kind,
    district: agency.district,
    mission: agency.mission,
    is_specialist: agency.isSpecialist ?? false,
    counterpart_id: agency.counterpartId ?? null,
    has_link: agency.hasLink ?? false,
    has_sign_in: agency.hasSignIn ?? true,
  };
}

function contactWayRow(way: (typeof contactWays)[number], index: number): Row {
  return {
    id: numberedId("e0", index),
    agency_id: way.agencyId,
    kind: way.kind,
    value: way.value,
    instruction: way.instruction,
    position: way.position,
    verified_on: way.verifiedOn,
  };
}

function contactPersonRow(person: (typeof contactPeople)[number], index: number): Row {
  return {
    id: numberedId("f0", index),
    agency_id: person.agencyId,
    name: person.name,
    profession: person.profession,
    phone: person.phone,
    email: person.email,
  };
}

function personRow({ id, name, title, phone, story }: SeedPerson): Row {
  return { id, name, title, phone, is_demo: true, demo_story: story };
}

function appointmentRows(person: SeedPerson): Row[] {
  return person.appointments.map(({ id, agency, authority, tasks, startsOn, endsOn }) => ({
    id,
    person_id: person.id,
    scope: scopeOf(agency, authority),
    agency_id: agency?.id ?? null,
    authority_id: authority?.id ?? null,
    tasks,
    starts_on: startsOn,
    ends_on: endsOn ?? null,
  }));
}

function scopeOf(agency: unknown, authority: unknown): string {
  if (agency) return "agency";
  return authority ? "authority" : "county";
}

function numberedId(prefix: string, index: number): string {
  return `${prefix}000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;
}
