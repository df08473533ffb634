import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { type Actor, noAgencyId } from "@/lib/access/actor";
import { appendAudit } from "@/lib/access/audit";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { readSession } from "@/lib/auth/read-session";
import { expiryOf, isAlive, isRecent } from "@/lib/auth/rules";
import { DomainError, StepUpNeededError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

const signInMethods = ["demo", "local", "oidc"] as const;
export type SignInMethod = (typeof signInMethods)[number];
export type CurrentSession = {
  readonly actor: Actor;
  readonly method: SignInMethod;
  /** How strongly they have shown who they are: "password+totp", "passkey", or what an identity provider says. */
  readonly acr: string;
  /** When they last did so. */
  readonly authenticatedAt: Date | null;
  readonly expiresAt: Date;
  readonly appointments: readonly AppointmentChoice[];
};
/** What a session is to remember about how it began. */
export type SignInProof = {
  readonly acr?: string;
  readonly authenticatedAt?: Date;
  readonly userAgent?: string;
};
export type AppointmentChoice = {
  readonly id: string;
  /** Empty for the county. */
  readonly agencyName: string;
  readonly deputyFor: string | null;
};

/** Seldom enough that reading a page is not a write, often enough that the idle limit is true to a minute. */
const seenEveryMs = 60_000;
const longestUserAgent = 300;

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
  { acr = method, authenticatedAt = now, userAgent = "" }: SignInProof,
): Promise<string> {
  const person = await tx.person.findUnique({ where: { id: personId }, include: currentAppointments(now) });
  const [appointment] = person?.appointments ?? [];
  if (!person || person.deactivatedAt || !appointment) throw new DomainError("auth.errors.noAppointment");
  const { token, id } = newToken();
  await tx.loginSession.create({
    data: {
      ...{ id, personId, appointmentId: appointment.id, method, acr, authenticatedAt },
      ...{ userAgent: userAgent.slice(0, longestUserAgent), createdAt: now, seenAt: now },
    },
  });
  await noteForPerson(tx, personId, "session.started", now);
  return token;
}

/**
 * The person has shown who they are once more. Returns a new token for the same session: the old one ends, the twelve
 * hours do not begin anew. Null when the session has ended meanwhile.
 */
export async function renewSession(
  tx: Transaction,
  sessionId: string,
  now: Date,
  acr?: string,
): Promise<string | null> {
  const session = await tx.loginSession.findUnique({ where: { id: sessionId } });
  const { count } = await tx.loginSession.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (!session || count === 0) return null;
  const { token, id } = newToken();
  await tx.loginSession.create({
    data: { ...session, id, acr: acr ?? session.acr, authenticatedAt: now, seenAt: now, revokedAt: null },
  });
  await noteForPerson(tx, session.personId, "session.steppedUp", now);
  return token;
}

/** Throws unless the session's person has just shown who they are. */
export function requireStepUp(session: Pick<CurrentSession, "authenticatedAt">, now: Date): void {
  if (!isRecent(session.authenticatedAt, now)) throw new StepUpNeededError();
}

/** Ends the person's sessions at once, and whatever is halfway to becoming one: all, or all but one of either kind. */
export async function endSessionsOf(
  tx: Transaction,
  personId: string,
  now: Date,
  exceptId = "",
): Promise<void> {
  const others = { personId, id: { not: exceptId } };
  await tx.loginSession.updateMany({ where: { ...others, revokedAt: null }, data: { revokedAt: now } });
  await tx.halfSession.updateMany({ where: { ...others, endedAt: null }, data: { endedAt: now } });
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
  const found = await peekSession(token, now);
  if (!found) return null;
  const { seenAt, createdAt, ...session } = found;
  const seenNow = await keepAlive(session.actor.sessionId, seenAt, now);
  return { ...session, expiresAt: expiryOf({ createdAt, seenAt: seenNow }) };
}

/** As `findSession`, for what a page asks by itself: it does not keep the session alive. */
export async function peekSession(token: string, now = new Date()) {
  const sessionId = hashOf(token);
  const session = await readSession(sessionId, todayInSweden(now));
  if (!session || !isAlive(session, now) || session.deactivatedAt) return null;
  const { personId, personName, appointments, seenAt, createdAt } = session;
  const appointment = appointments.find(({ id }) => id === session.appointmentId) ?? appointments[0];
  if (!appointment) return null;
  const { tasks } = appointment;
  return {
    ...{ seenAt, createdAt },
    actor: {
      personId,
      personName,
      appointmentId: appointment.id,
      agencyId: appointment.agencyId ?? noAgencyId,
      agencyName: appointment.agencyName,
      tasks,
      sessionId,
    },
    method: methodOf(session.method),
    acr: session.acr,
    authenticatedAt: session.authenticatedAt,
    appointments: appointments.map(({ id, agencyName, deputyFor }) => ({ id, agencyName, deputyFor })),
  };
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

async function keepAlive(sessionId: string, seenAt: Date, now: Date): Promise<Date> {
  if (now.getTime() - seenAt.getTime() < seenEveryMs) return seenAt;
  await withoutCase((tx) => tx.loginSession.updateMany({ where: { id: sessionId }, data: { seenAt: now } }));
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

export async function noteForPerson(tx: Transaction, personId: string, act: string, at: Date): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.person_id', ${personId}, true)`;
  await appendAudit(tx, { act, at });
}

/** What the database holds is written here; anything else is a method of tomorrow, which opens nothing of today's. */
function methodOf(method: string): SignInMethod {
  const known = signInMethods.find((one) => one === method);
  if (!known) throw new Error("The session began in a way that this Kring does not know");
  return known;
}

/** A random token for a cookie, and its hash, which is all that is kept. */
export function newToken(): { token: string; id: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, id: hashOf(token) };
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
