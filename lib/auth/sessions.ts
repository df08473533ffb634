import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { appendAudit } from "@/lib/access/audit";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { readSession } from "@/lib/auth/read-session";
import { expiryOf, isAlive } from "@/lib/auth/rules";
import { DomainError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

export type SignInMethod = "demo" | "local";
export type CurrentSession = {
  readonly actor: Actor;
  readonly expiresAt: Date;
  readonly appointments: readonly AppointmentChoice[];
};
export type AppointmentChoice = { readonly id: string; readonly agencyName: string };

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
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await withoutCase(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId }, include: currentAppointments(now) });
    const [appointment] = person?.appointments ?? [];
    if (!person || person.deactivatedAt || !appointment) throw new DomainError("auth.errors.noAppointment");
    await tx.loginSession.create({
      data: {
        id: hashOf(token),
        personId,
        appointmentId: appointment.id,
        method,
        createdAt: now,
        seenAt: now,
      },
    });
    await noteForPerson(tx, personId, "session.started", now);
  });
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
  const sessionId = hashOf(token);
  const session = await readSession(sessionId, todayInSweden(now));
  if (!session || !isAlive(session, now) || session.deactivatedAt) return null;
  const { personId, personName, appointments } = session;
  const appointment = appointments.find(({ id }) => id === session.appointmentId) ?? appointments[0];
  if (!appointment) return null;
  const { agencyId, agencyName, tasks } = appointment;
  const seenAt = await keepAlive(sessionId, session.seenAt, now);
  return {
    actor: { personId, personName, appointmentId: appointment.id, agencyId, agencyName, tasks, sessionId },
    expiresAt: expiryOf({ createdAt: session.createdAt, seenAt }),
    appointments: appointments.map((one) => ({ id: one.id, agencyName: one.agencyName })),
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
      include: { agency: { select: { name: true } } },
      orderBy: [{ startsOn: "asc" as const }, { id: "asc" as const }],
    },
  };
}

async function noteForPerson(tx: Transaction, personId: string, act: string, at: Date): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.person_id', ${personId}, true)`;
  await appendAudit(tx, { act, at });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
