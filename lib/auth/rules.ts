const minute = 60_000;

/** How long a session lives without a request, and at most. PDL and SolPUL ask for strong control; figures from ASVS 5.0 7.3. */
export const idleMinutes = 30;
export const absoluteHours = 12;

export type SessionFacts = {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly revokedAt: Date | null;
};

/** When the session ends unless something happens in it. */
export function expiryOf(session: Pick<SessionFacts, "createdAt" | "seenAt">): Date {
  const idleEnd = session.seenAt.getTime() + idleMinutes * minute;
  const absoluteEnd = session.createdAt.getTime() + absoluteHours * 60 * minute;
  return new Date(Math.min(idleEnd, absoluteEnd));
}

export function isAlive(session: SessionFacts, now: Date): boolean {
  return session.revokedAt === null && now < expiryOf(session);
}
