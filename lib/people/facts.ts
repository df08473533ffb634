import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { stateOf } from "@/lib/people/rules";
import type { AppointmentView, PersonView } from "@/lib/people/views";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";

type Administered = {
  readonly isWhole: boolean;
  readonly isLast: boolean;
  readonly hasAccount: boolean;
  readonly isConnected: boolean;
  readonly codeUntil: Date | null;
};

/** One person within the administrator's reach. Anybody else does not exist. */
export async function readPerson(
  tx: Transaction,
  actor: Actor,
  personId: string,
  today: PlainDate,
): Promise<PersonView> {
  if (!idSchema.safeParse(personId).success) throw new NotFoundError("person");
  const [administered] = await tx.$queryRaw<Administered[]>`
    SELECT is_whole AS "isWhole", is_last AS "isLast", has_account AS "hasAccount", is_connected AS "isConnected",
      code_until AS "codeUntil" FROM app.administered_person(${personId}::uuid)`;
  if (!administered) throw new NotFoundError("person");
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, title: true, phone: true, version: true, deactivatedAt: true },
  });
  return {
    ...{ personId, isSelf: personId === actor.personId },
    ...person,
    ...administered,
    appointments: await readAppointments(tx, personId, today),
    openCases: await readOpenCases(tx, personId),
  };
}

/** Claims the person for a change based on `version`; for after `mayChange`. */
export async function claimPerson(
  tx: Transaction,
  person: Pick<PersonView, "personId" | "version">,
  version: number,
): Promise<void> {
  const [claim] = await tx.$queryRaw<{ claimed: boolean }[]>`
    SELECT app.claim_person(${person.personId}::uuid, ${version}::int) AS claimed`;
  if (!claim?.claimed) throw new ConflictError(person.version);
}

async function readAppointments(
  tx: Transaction,
  personId: string,
  today: PlainDate,
): Promise<AppointmentView[]> {
  const rows = await tx.appointment.findMany({
    where: { personId },
    include: {
      agency: { select: { name: true } },
      authority: { select: { name: true } },
      deputyFor: { select: { person: { select: { name: true } } } },
      deputies: { select: { startsOn: true, endsOn: true, person: { select: { name: true } } } },
    },
    orderBy: [{ startsOn: "desc" }, { id: "asc" }],
  });
  const reach = await tx.$queryRaw<{ id: string; isLast: boolean }[]>`
    SELECT id, app.is_last_administrator(id) AS "isLast" FROM app.administered_appointment_ids() AS id
    WHERE id = ANY (${rows.map(({ id }) => id)}::uuid[])`;
  const appointments = rows.map((row) => toView(row, reach, today));
  return appointments.toSorted((a, b) => Number(a.state === "ended") - Number(b.state === "ended"));
}

type AppointmentRow = Pick<AppointmentView, "personId" | "scope" | "authorityId" | "agencyId" | "tasks"> & {
  readonly id: string;
  readonly startsOn: Date;
  readonly endsOn: Date | null;
  readonly deputyForId: string | null;
  readonly agency: { readonly name: string } | null;
  readonly authority: { readonly name: string } | null;
  readonly deputyFor: { readonly person: { readonly name: string } } | null;
  readonly deputies: readonly {
    readonly startsOn: Date;
    readonly endsOn: Date | null;
    readonly person: { readonly name: string };
  }[];
};

function toView(
  row: AppointmentRow,
  reach: readonly { readonly id: string; readonly isLast: boolean }[],
  today: PlainDate,
): AppointmentView {
  const { id, personId, scope, authorityId, agencyId, tasks } = row;
  const days = { startsOn: fromDatabaseDay(row.startsOn), endsOn: row.endsOn && fromDatabaseDay(row.endsOn) };
  const reached = reach.find((one) => one.id === id);
  const deputies = row.deputies.flatMap(({ person, startsOn, endsOn }) =>
    endsOn && fromDatabaseDay(endsOn) >= today
      ? [{ name: person.name, startsOn: fromDatabaseDay(startsOn), endsOn: fromDatabaseDay(endsOn) }]
      : [],
  );
  return {
    ...{ appointmentId: id, personId, scope, authorityId, agencyId, tasks },
    ...days,
    name: row.agency?.name ?? row.authority?.name ?? null,
    state: stateOf(days, today),
    isDeputy: row.deputyForId !== null,
    deputyFor: row.deputyFor?.person.name ?? null,
    deputies,
    isWithinReach: reached !== undefined,
    isLast: reached?.isLast ?? false,
  };
}

async function readOpenCases(tx: Transaction, personId: string) {
  const rows = await tx.$queryRaw<{ agencyId: string; count: number }[]>`
    SELECT agency_id AS "agencyId", case_count::int AS count FROM app.open_case_work(${personId}::uuid)`;
  const agencies = await tx.agency.findMany({
    where: { id: { in: rows.map(({ agencyId }) => agencyId) } },
    select: { id: true, name: true },
  });
  return rows.map(({ agencyId, count }) => ({
    agencyName: agencies.find(({ id }) => id === agencyId)?.name ?? "",
    count,
  }));
}
