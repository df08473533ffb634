import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { NotFoundError } from "@/lib/errors";
import { readPerson } from "@/lib/people/facts";
import { mayAdminister, type Place, stateOf } from "@/lib/people/rules";
import type { DeputyChoice, NamedPlace, PeopleView, PersonListItem, PersonView } from "@/lib/people/views";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** Everybody within the administrator's reach, a–ö, and the places where they may appoint. */
export async function listPeople(actor: Actor, now = new Date()): Promise<PeopleView> {
  if (!mayAdminister(actor)) throw new NotFoundError("people");
  return withActor(actor, async (tx) => {
    const rows = await readWithinReach(tx);
    const people = rows.map((row) => toListItem(row, todayInSweden(now)));
    return nothingPersonal({
      people: inAlphabeticalOrder(people, ({ name }) => name),
      count: rows.length,
      places: await readPlaces(tx),
    });
  });
}

/** One person within the administrator's reach: what they are appointed to, and how they sign in. */
export function getPerson(actor: Actor, personId: string, now = new Date()): Promise<PersonView> {
  return withActor(actor, async (tx) =>
    nothingPersonal(await readPerson(tx, actor, personId, todayInSweden(now))),
  );
}

/** Who may cover for somebody: anybody else within reach who has not left, but never the administrator who decides. */
export function listDeputies(actor: Actor, personId: string): Promise<DeputyChoice[]> {
  return withActor(actor, async (tx) => {
    const rows = await readWithinReach(tx);
    const others = rows.filter(
      ({ id, deactivatedAt }) => id !== personId && id !== actor.personId && deactivatedAt === null,
    );
    const choices = others.map(({ id, name, title }) => ({ personId: id, name, title }));
    return nothingPersonal(inAlphabeticalOrder(choices, ({ name }) => name));
  });
}

type PersonRow = Awaited<ReturnType<typeof readWithinReach>>[number];

async function readWithinReach(tx: Transaction) {
  const ids = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM app.administered_person_ids() AS id`;
  const reached = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM app.administered_appointment_ids() AS id`;
  return tx.person.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: {
      ...{ id: true, name: true, title: true, deactivatedAt: true },
      appointments: {
        where: { id: { in: reached.map(({ id }) => id) } },
        select: {
          ...{ scope: true, authorityId: true, agencyId: true, tasks: true, startsOn: true, endsOn: true },
          agency: { select: { name: true } },
          authority: { select: { name: true } },
        },
        orderBy: { startsOn: "asc" },
      },
    },
  });
}

function toListItem(
  { id, name, title, deactivatedAt, appointments }: PersonRow,
  today: PlainDate,
): PersonListItem {
  const going = appointments.filter(({ startsOn, endsOn }) => {
    const days = { startsOn: fromDatabaseDay(startsOn), endsOn: endsOn && fromDatabaseDay(endsOn) };
    return stateOf(days, today) !== "ended";
  });
  return {
    ...{ personId: id, name, title, hasLeft: deactivatedAt !== null || going.length === 0 },
    appointments: going.map(({ scope, authorityId, agencyId, tasks, agency, authority }) => ({
      ...{ scope, authorityId, agencyId, tasks },
      name: agency?.name ?? authority?.name ?? null,
    })),
  };
}

/** The county first, then each authority followed by its agencies, a–ö. */
async function readPlaces(tx: Transaction): Promise<NamedPlace[]> {
  const places = await tx.$queryRaw<Place[]>`
    SELECT scope::text, authority_id AS "authorityId", agency_id AS "agencyId" FROM app.administered_places()`;
  const authorities = await tx.authority.findMany({ select: { id: true, name: true } });
  const agencies = await tx.agency.findMany({ select: { id: true, name: true } });
  const names = new Map([...authorities, ...agencies].map(({ id, name }) => [id, name]));
  const named = places.map((place) => ({
    ...place,
    name: names.get(place.agencyId ?? place.authorityId ?? "") ?? null,
  }));
  const order = { county: "0", authority: "1", agency: "2" };
  return inAlphabeticalOrder(named, ({ scope, name }) => `${order[scope]} ${name ?? ""}`);
}
