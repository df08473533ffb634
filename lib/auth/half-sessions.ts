import "server-only";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { isHalfSessionAlive } from "@/lib/auth/rules";
import { beginTotp, hasSecondFactor, totpInUse } from "@/lib/auth/second-factors";
import { hashOf, insertSession, newToken } from "@/lib/auth/sessions";
import { DomainError } from "@/lib/errors";

/** Somebody whose password was right. It opens nothing but the page that asks for the second factor. */
export type HalfSession = {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string; readonly username: string };
  /** Nobody without a second factor gets further than to choosing one. */
  readonly hasSecondFactor: boolean;
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
  /** The second factor has come: only entering is left. */
  readonly isPassed: boolean;
};

/** Returns the token for the cookie. Somebody without a second factor gets a secret for an app to set up. */
export async function startHalfSession(personId: string, now: Date): Promise<string> {
  const { token, id } = newToken();
  await withoutCase(async (tx) => {
    if (!(await hasSecondFactor(tx, personId))) await beginTotp(tx, personId, now);
    await tx.halfSession.create({ data: { id, personId, createdAt: now } });
  });
  return token;
}

export async function findHalfSession(token: string, now = new Date()): Promise<HalfSession | null> {
  return withoutCase((tx) => readHalfSession(tx, token, now));
}

export async function readHalfSession(
  tx: Transaction,
  token: string,
  now: Date,
): Promise<HalfSession | null> {
  const half = await tx.halfSession.findUnique({
    where: { id: hashOf(token) },
    include: {
      person: {
        include: {
          account: true,
          passkeys: { where: { removedAt: null } },
          totpFactors: { where: totpInUse },
        },
      },
    },
  });
  if (!half || !isHalfSessionAlive(half, now)) return null;
  const { id, name, account, passkeys, totpFactors, deactivatedAt } = half.person;
  if (!account || deactivatedAt) return null;
  return {
    id: half.id,
    person: { id, name, username: account.username },
    hasSecondFactor: passkeys.length + totpFactors.length > 0,
    hasTotp: totpFactors.length > 0,
    hasPasskey: passkeys.length > 0,
    isPassed: half.passedAt !== null,
  };
}

export async function requireHalfSessionOf(
  tx: Transaction,
  token: string | null,
  now: Date,
): Promise<HalfSession> {
  const half = token ? await readHalfSession(tx, token, now) : null;
  if (!half) throw new DomainError("auth.errors.startAgain");
  return half;
}

export async function passHalfSession(tx: Transaction, id: string, acr: string, now: Date): Promise<void> {
  await tx.halfSession.update({ where: { id }, data: { passedAt: now, acr } });
}

/** Turns a half session whose second factor has come into a session, once. Returns the token for its cookie. */
export async function completeHalfSession(
  tx: Transaction,
  id: string,
  userAgent: string,
  now: Date,
): Promise<string> {
  const { count } = await tx.halfSession.updateMany({
    where: { id, endedAt: null, passedAt: { not: null } },
    data: { endedAt: now },
  });
  if (count === 0) throw new DomainError("auth.errors.startAgain");
  const { personId, acr } = await tx.halfSession.findUniqueOrThrow({ where: { id } });
  return insertSession(tx, personId, "local", now, { acr, userAgent });
}

export async function endHalfSession(token: string, now = new Date()): Promise<void> {
  await withoutCase((tx) =>
    tx.halfSession.updateMany({ where: { id: hashOf(token), endedAt: null }, data: { endedAt: now } }),
  );
}
