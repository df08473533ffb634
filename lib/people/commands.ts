import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type AuditEntry, recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { connectCodeHash, connectCodeOf } from "@/lib/auth/connect-codes";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { claimPerson, readPerson } from "@/lib/people/facts";
import {
  mayAdminister,
  mayAppoint,
  mayChange,
  mayDeactivate,
  mayDeputise,
  mayEnd,
  mayGiveCode,
  type Place,
  tasksToGive,
} from "@/lib/people/rules";
import type {
  AddAppointment,
  AddPerson,
  DeactivatePerson,
  Deputise,
  EndAppointment,
  MakeConnectCode,
} from "@/lib/people/schemas";
import type { AppointmentView, PersonView } from "@/lib/people/views";
import { addDays, todayInSweden } from "@/lib/time/plain-date";

/** Adds a person with their first appointment. How they sign in comes after. */
export async function addPerson(
  actor: Actor,
  input: AddPerson,
  now = new Date(),
): Promise<{ personId: string }> {
  if (!mayAdminister(actor)) throw new NotFoundError("people");
  return withActor(
    actor,
    async (tx) => {
      ensure(mayAppoint([], { ...input.place, ...input }, todayInSweden(now)));
      await requirePlace(tx, input);
      const { name, title, phone } = input;
      const person = { name, title, phone, ...appointmentOf(input) };
      const [row] = await tx.$queryRaw<{ personId: string | null }[]>`
        SELECT app.add_person(${JSON.stringify(person)}::jsonb, ${input.version}::int) AS "personId"`;
      if (!row?.personId) throw new ConflictError(await countPeople(tx));
      const { personId } = row;
      return recorded(
        { personId },
        { ...aboutAppointment("person.added", input), subjectId: personId, at: now },
      );
    },
    input,
  );
}

export function addAppointment(actor: Actor, input: AddAppointment, now = new Date()): Promise<void> {
  return changePerson(actor, input, now, async (tx, person) => {
    ensure(mayAppoint(person.appointments, { ...input.place, ...input }, todayInSweden(now)));
    await requirePlace(tx, input);
    await tx.$executeRaw`
      SELECT app.add_appointment(${input.personId}::uuid, ${JSON.stringify(appointmentOf(input))}::jsonb)`;
    return aboutAppointment("person.appointed", input);
  });
}

/** Ends an appointment, at once or after a day. Ended at once, its person is signed out everywhere. */
export function endAppointment(actor: Actor, input: EndAppointment, now = new Date()): Promise<void> {
  const today = todayInSweden(now);
  return changePerson(actor, input, now, async (tx, person) => {
    const lastOn = input.when === "now" || input.lastOn === null ? addDays(today, -1) : input.lastOn;
    if (input.when === "onDay" && lastOn < today) throw new DomainError("people.refusals.past");
    ensure(mayEnd(appointmentIn(person, input.appointmentId), lastOn, today));
    await tx.$executeRaw`SELECT app.end_appointment(${input.appointmentId}::uuid, ${lastOn}::date)`;
    return { act: "person.appointmentEnded", detail: { appointmentId: input.appointmentId, lastOn } };
  });
}

/** Lets somebody cover for another's appointment: they get the same tasks during the time. */
export function deputise(actor: Actor, input: Deputise, now = new Date()): Promise<void> {
  const today = todayInSweden(now);
  return changePerson(actor, input, now, async (tx, person) => {
    const { deputyId, appointmentId, startsOn, endsOn } = input;
    ensure(mayDeputise(appointmentIn(person, appointmentId), input, today));
    ensure(mayChange(actor, await readPerson(tx, actor, deputyId, today)));
    await tx.$executeRaw`
      SELECT app.add_deputy(${appointmentId}::uuid, ${deputyId}::uuid, ${startsOn}::date, ${endsOn}::date)`;
    return { act: "person.deputised", detail: { appointmentId, deputyId, startsOn, endsOn } };
  });
}

/** Somebody leaves: appointments and sessions end at once, and nothing of theirs works with the next request. */
export function deactivatePerson(actor: Actor, input: DeactivatePerson, now = new Date()): Promise<void> {
  return changePerson(actor, input, now, async (tx, person) => {
    ensure(mayDeactivate(person));
    await tx.$executeRaw`SELECT app.deactivate_person(${input.personId}::uuid, ${now})`;
    return { act: "person.deactivated" };
  });
}

/** The code for somebody's first sign-in, in place of one from before. Only its hash is kept. */
export async function makeConnectCode(
  actor: Actor,
  input: MakeConnectCode,
  now = new Date(),
): Promise<{ code: string }> {
  const code = connectCodeOf(input.idempotencyKey, input.personId);
  await changePerson(actor, input, now, async (tx, person) => {
    ensure(mayGiveCode(person));
    await tx.$executeRaw`SELECT app.make_connect_code(${input.personId}::uuid, ${connectCodeHash(code)}, ${now})`;
    return { act: "person.connectCodeMade" };
  });
  return { code };
}

type Change = { readonly personId: string; readonly version: number; readonly idempotencyKey: string };

/** What every change to a person has in common: within reach, not oneself, not gone, and nobody else was first. */
function changePerson(
  actor: Actor,
  input: Change,
  now: Date,
  change: (tx: Transaction, person: PersonView) => Promise<AuditEntry>,
): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const person = await readPerson(tx, actor, input.personId, todayInSweden(now));
      ensure(mayChange(actor, person));
      await claimPerson(tx, person, input.version);
      const entry = await change(tx, person);
      return recorded(undefined, { ...entry, subjectId: input.personId, at: now });
    },
    input,
  );
}

function appointmentIn({ appointments }: PersonView, id: string): AppointmentView {
  const appointment = appointments.find(({ appointmentId }) => appointmentId === id);
  if (!appointment) throw new NotFoundError("appointment");
  return appointment;
}

type Appointed = Pick<AddPerson, "place" | "tasks" | "startsOn" | "endsOn">;

function appointmentOf({ place, tasks, startsOn, endsOn }: Appointed) {
  return { ...place, tasks, startsOn, endsOn };
}

function aboutAppointment(act: string, { place, tasks, startsOn, endsOn }: Appointed): AuditEntry {
  return { act, detail: { ...place, tasks, startsOn, endsOn } };
}

/** A place outside the administrator's reach is answered as one that does not exist. */
async function requirePlace(tx: Transaction, { place, tasks }: Appointed): Promise<void> {
  const reach = await tx.$queryRaw<
    Pick<Place, "scope">[]
  >`SELECT DISTINCT scope::text FROM app.administered_places()`;
  const mayGive = tasksToGive(reach);
  if (!tasks.every((task) => mayGive.includes(task))) throw new DomainError("people.refusals.overAuthority");
  const found = await tx.$queryRaw<unknown[]>`
    SELECT FROM app.administered_places() WHERE scope = ${place.scope}::appointment_scope
      AND authority_id IS NOT DISTINCT FROM ${place.authorityId}::uuid AND agency_id IS NOT DISTINCT FROM ${place.agencyId}::uuid`;
  if (found.length === 0) throw new NotFoundError("place");
}

async function countPeople(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM app.administered_person_ids()`;
  return row?.count ?? 0;
}
