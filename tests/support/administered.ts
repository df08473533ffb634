import { randomUUID } from "node:crypto";
import type pg from "pg";
import { type Actor, noAgencyId, type Task } from "@/lib/access/actor";
import { addPerson } from "@/lib/people/commands";
import { getPerson, listPeople } from "@/lib/people/queries";
import type { Place } from "@/lib/people/rules";
import { addPersonSchema, placeValue } from "@/lib/people/schemas";
import type { PersonView } from "@/lib/people/views";
import { today } from "./cases";

export const inAgency = ({ agencyId }: Pick<Actor, "agencyId">): Place => ({
  ...{ scope: "agency", agencyId, authorityId: null },
});
export const ofAuthority = (authorityId: string): Place => ({
  ...{ scope: "authority", agencyId: null, authorityId },
});
export const ofCounty: Place = { scope: "county", agencyId: null, authorityId: null };

/** Somebody new, added through the command, as the actor they then are. */
export async function appointed(by: Actor, place: Place, tasks: readonly Task[]): Promise<Actor> {
  const { count } = await listPeople(by);
  const name = `Nils ${randomUUID().slice(0, 8)}`;
  const input = addPersonSchema.parse({
    ...{ idempotencyKey: randomUUID(), version: String(count), name, title: "Handläggare", phone: "" },
    ...{ place: placeValue(place), tasks: [...tasks], startsOn: today, endsOn: "" },
  });
  const { personId } = await addPerson(by, input);
  const { appointments } = await getPerson(by, personId);
  const [appointment] = appointments;
  return {
    ...{ personId, personName: name, appointmentId: appointment?.appointmentId ?? "" },
    ...{ agencyId: place.agencyId ?? noAgencyId, agencyName: appointment?.name ?? "", tasks, sessionId: "" },
  };
}

/** Gives somebody an account, so that they count as one who can administer. */
export async function withAccount(owner: pg.Client, { personId }: Actor): Promise<void> {
  await owner.query(
    "INSERT INTO local_accounts (person_id, username, password_hash) VALUES ($1, $2, 'none')",
    [personId, `nils.${personId}`],
  );
}

/** What a change to somebody carries: their version now, and a key. */
export async function changeOf(by: Actor, { personId }: Pick<Actor, "personId">) {
  const { version } = await getPerson(by, personId);
  return { personId, version, idempotencyKey: randomUUID() };
}

export function appointmentOf({ appointments }: PersonView): string {
  return appointments[0]?.appointmentId ?? "";
}
