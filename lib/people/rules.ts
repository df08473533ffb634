import type { Actor, Task } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";
import { plainLetters } from "@/lib/agencies/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export const tasks = [
  "caseWork",
  "receive",
  "manage",
  "administer",
  "reviewLog",
  "protectData",
] as const satisfies readonly Task[];
export const scopes = ["agency", "authority", "county"] as const;
export type Scope = (typeof scopes)[number];

/** Where somebody is appointed: in an agency, or for a whole authority or the county. */
export type Place = {
  readonly scope: Scope;
  readonly authorityId: string | null;
  readonly agencyId: string | null;
};

/** They reach over a whole authority, though they stand in one of its agencies. */
const overAuthority: readonly Task[] = ["reviewLog", "protectData"];

/** Every other task stands in one agency: whoever is appointed for more sees the register and never a case. */
export function tasksFit(scope: Scope, given: readonly Task[]): boolean {
  return scope === "agency" || given.every((task) => task === "administer");
}

/** The tasks that somebody who may appoint in these places may give. */
export function tasksToGive(places: readonly Pick<Place, "scope">[]): readonly Task[] {
  const isOfAgency = places.every(({ scope }) => scope === "agency");
  return isOfAgency ? tasks.filter((task) => !overAuthority.includes(task)) : tasks;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.scope === b.scope && a.authorityId === b.authorityId && a.agencyId === b.agencyId;
}

export function mayAdminister({ tasks: held }: Pick<Actor, "tasks">): boolean {
  return held.includes("administer");
}

export type PersonFacts = {
  readonly personId: string;
  readonly deactivatedAt: Date | null;
  /** Everything they do, now or later, is within the administrator's reach. */
  readonly isWhole: boolean;
  /** Without them nobody would administer one of their places. */
  readonly isLast: boolean;
};

/** Nobody changes their own appointments, and somebody who has left is not changed any more. */
export function mayChange(actor: Pick<Actor, "personId">, person: PersonFacts): Permission {
  if (person.personId === actor.personId) return refused("people.refusals.self");
  return person.deactivatedAt ? refused("people.refusals.left") : granted;
}

export type AppointmentFacts = Place & {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly isDeputy: boolean;
  readonly isWithinReach: boolean;
  readonly isLast: boolean;
};

export type AppointmentState = "coming" | "current" | "ended";

export function stateOf(
  { startsOn, endsOn }: Pick<AppointmentFacts, "startsOn" | "endsOn">,
  today: PlainDate,
): AppointmentState {
  if (endsOn !== null && endsOn < today) return "ended";
  return startsOn > today ? "coming" : "current";
}

type Days = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null };

/** One appointment at a time in one place; several tasks stand in the same. */
export function mayAppoint(
  existing: readonly AppointmentFacts[],
  wanted: Place & Days,
  today: PlainDate,
): Permission {
  if (wanted.startsOn < today) return refused("people.refusals.past");
  const isThere = existing.some((one) => !one.isDeputy && isSamePlace(one, wanted) && doOverlap(one, wanted));
  return isThere ? refused("people.refusals.already") : granted;
}

export function mayEnd(appointment: AppointmentFacts, lastOn: PlainDate, today: PlainDate): Permission {
  if (!appointment.isWithinReach) return refused("people.refusals.outsideReach");
  if (stateOf(appointment, today) === "ended") return refused("people.refusals.ended");
  if (appointment.isLast) return refused("people.refusals.lastAdministrator");
  if (appointment.endsOn !== null && appointment.endsOn <= lastOn) return refused("people.refusals.notLater");
  return granted;
}

/** A deputy covers for somebody else's own appointment, within its days. */
export function mayDeputise(
  appointment: AppointmentFacts & { readonly personId: string },
  wanted: { readonly deputyId: string; readonly startsOn: PlainDate; readonly endsOn: PlainDate },
  today: PlainDate,
): Permission {
  if (!appointment.isWithinReach) return refused("people.refusals.outsideReach");
  if (stateOf(appointment, today) === "ended") return refused("people.refusals.ended");
  if (appointment.isDeputy || wanted.deputyId === appointment.personId)
    return refused("people.refusals.notDeputised");
  if (wanted.startsOn < today) return refused("people.refusals.past");
  const isWithin =
    wanted.startsOn >= appointment.startsOn &&
    (appointment.endsOn === null || wanted.endsOn <= appointment.endsOn);
  return isWithin ? granted : refused("people.refusals.outsideDays");
}

export function mayDeactivate({ isWhole, isLast }: PersonFacts): Permission {
  if (!isWhole) return refused("people.refusals.elsewhere");
  return isLast ? refused("people.refusals.lastAdministrator") : granted;
}

/** Whoever has the code becomes that person, so it is given only by somebody whose reach holds all that the person may. */
export function mayGiveCode({ isWhole }: PersonFacts): Permission {
  return isWhole ? granted : refused("people.refusals.codeElsewhere");
}

export type PeopleSearch = { readonly text: string; readonly agencyId: string };

type Searchable = {
  readonly name: string;
  readonly title: string;
  readonly appointments: readonly { readonly agencyId: string | null }[];
};

export function matchesPeopleSearch(person: Searchable, { text, agencyId }: PeopleSearch): boolean {
  if (agencyId && !person.appointments.some((one) => one.agencyId === agencyId)) return false;
  const letters = plainLetters(`${person.name} ${person.title}`);
  return plainLetters(text)
    .split(/\s+/)
    .every((word) => letters.includes(word));
}

function doOverlap(a: Days, b: Days): boolean {
  return (a.endsOn === null || a.endsOn >= b.startsOn) && (b.endsOn === null || b.endsOn >= a.startsOn);
}
