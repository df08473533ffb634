import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { type Actor, noAgencyId } from "@/lib/access/actor";
import { appendAudit } from "@/lib/access/audit";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { expiryOf, isAlive } from "@/lib/auth/rules";
import { DomainError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

export type SignInMethod = "demo" | "local" | "oidc";
export type CurrentSession = {
  readonly actor: Actor;
  readonly expiresAt: Date;
  readonly appointments: readonly AppointmentChoice[];
};
/** What a session is to remember about how it began. */
export type SignInProof = { readonly acr?: string; readonly authenticatedAt?: Date };
export type AppointmentChoice = {
  readonly id: string;
  /** Empty for the county. */
  readonly agencyName: string;
  readonly deputyFor: string | null;
};

/** Seldom enough that reading a page is not a write, often enough that the idle limit is true to a minute. */
const seenEveryMs = 60_000;

/**
 * Starts a session for a person who has proved who they are. Returns the token for the cookie; only its hash is kept.
 * Throws when the person has left or has no appointment today.
 */
export async function startSession(
  personId: string,
  method: SignInMethod,
  now = new Date(),
  proof: SignInProof = {},
): Promise<string> {
  return withoutCase((tx) => insertSession(tx, personId, method, now, proof));
}

/** As `startSession`, within what has shown who they are: a code is not used up unless the session begins. */
export async function insertSession(
  tx: Transaction,
  personId: string,
  method: SignInMethod,
  now: Date,
  { acr = method, authenticatedAt = now }: SignInProof,
): Promise<string> {
  const person = await tx.person.findUnique({ where: { id: personId }, include: currentAppointments(now) });
  const [appointment] = person?.appointments ?? [];
  if (!person || person.deactivatedAt || !appointment) throw new DomainError("auth.errors.noAppointment");
  const { token, id } = newToken();
  await tx.loginSession.create({
    data: {
      ...{ id, personId, appointmentId: appointment.id, method, acr, authenticatedAt },
      ...{ createdAt: now, seenAt: now },
    },
  });
  await noteForPerson(tx, personId, "session.started", now);
  return token;
}

/** Ends the session at once. An unknown token ends nothing. */
export async function endSession(token: string, now = new Date()): Promise<void> {
  await withoutCase(async (tx) => {
    const id = hashOf(token);
    const { count } = await tx.loginSession.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return;
    const { personId } = await tx.loginSession.findUniqueOrThrow({
      where: { id },
      select: { personId: true },
    });
    await noteForPerson(tx, personId, "session.ended", now);
  });
}

/** Who the token signs in, in which appointment, and until when. Null when revoked, idle, too old, deactivated or without appointment. */
export async function findSession(token: string, now = new Date()): Promise<CurrentSession | null> {
  return withoutCase(async (tx) => {
    const session = await tx.loginSession.findUnique({
      where: { id: hashOf(token) },
      include: { person: { include: currentAppointments(now) } },
    });
    if (!session || !isAlive(session, now) || session.person.deactivatedAt) return null;
    const { appointments } = session.person;
    const appointment = appointments.find(({ id }) => id === session.appointmentId) ?? appointments[0];
    if (!appointment) return null;
    const seenAt = await keepAlive(tx, session, now);
    return {
      actor: {
        personId: session.personId,
        personName: session.person.name,
        appointmentId: appointment.id,
        agencyId: appointment.agencyId ?? noAgencyId,
        agencyName: placeOf(appointment),
        tasks: appointment.tasks,
        sessionId: session.id,
      },
      expiresAt: expiryOf({ createdAt: session.createdAt, seenAt }),
      appointments: appointments.map((choice) => ({
        id: choice.id,
        agencyName: placeOf(choice),
        deputyFor: choice.deputyFor?.person.name ?? null,
      })),
    };
  });
}

/** Works on in another of the person's own current appointments. Any other id changes nothing. */
export async function switchAppointment(
  actor: Actor,
  appointmentId: string,
  now = new Date(),
): Promise<void> {
  await withoutCase(async (tx) => {
    const person = await tx.person.findUnique({
      where: { id: actor.personId },
      include: currentAppointments(now),
    });
    if (!person?.appointments.some(({ id }) => id === appointmentId)) return;
    await tx.loginSession.update({ where: { id: actor.sessionId }, data: { appointmentId } });
    await noteForPerson(tx, actor.personId, "session.appointmentSwitched", now);
  });
}

async function keepAlive(tx: Transaction, session: { id: string; seenAt: Date }, now: Date): Promise<Date> {
  if (now.getTime() - session.seenAt.getTime() < seenEveryMs) return session.seenAt;
  await tx.loginSession.update({ where: { id: session.id }, data: { seenAt: now } });
  return now;
}

function currentAppointments(now: Date) {
  const today = toDatabaseDay(todayInSweden(now));
  return {
    appointments: {
      where: { startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
      include: {
        agency: { select: { name: true } },
        authority: { select: { name: true } },
        deputyFor: { select: { person: { select: { name: true } } } },
      },
      orderBy: [{ startsOn: "asc" as const }, { id: "asc" as const }],
    },
  };
}

type Place = { readonly agency: { name: string } | null; readonly authority: { name: string } | null };

function placeOf({ agency, authority }: Place): string {
  return agency?.name ?? authority?.name ?? "";
}

export async function noteForPerson(tx: Transaction, personId: string, act: string, at: Date): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.person_id', ${personId}, true)`;
  await appendAudit(tx, { act, at });
}

/** A random token for a cookie, and its hash, which is all that is kept. */
export function newToken(): { token: string; id: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, id: hashOf(token) };
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
