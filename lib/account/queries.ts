import "server-only";
import type { Actor } from "@/lib/access/actor";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { mayRemoveFactor } from "@/lib/account/rules";
import type { AccountView, LocalAccountView, SessionView } from "@/lib/account/views";
import { countRecoveryCodes } from "@/lib/auth/recovery-codes";
import { deviceOf, isAlive } from "@/lib/auth/rules";
import { totpInUse } from "@/lib/auth/second-factors";
import { NotFoundError } from "@/lib/errors";

/** The actor's own account and where it is signed in. */
export function getAccount(actor: Actor, now = new Date()): Promise<AccountView> {
  return withoutCase(async (tx) => ({
    local: await findLocalAccount(tx, actor.personId),
    sessions: await listSessions(tx, actor, now),
  }));
}

/** As the forms of a local account need it: for somebody who signs in another way there is none. */
export async function getLocalAccount(actor: Actor): Promise<LocalAccountView> {
  const local = await withoutCase((tx) => findLocalAccount(tx, actor.personId));
  if (!local) throw new NotFoundError("local account");
  return local;
}

async function findLocalAccount(tx: Transaction, personId: string): Promise<LocalAccountView | null> {
  const account = await tx.localAccount.findUnique({ where: { personId } });
  if (!account) return null;
  const totp = await tx.totpFactor.findFirst({
    where: { personId, ...totpInUse },
  });
  const passkeys = await tx.passkey.findMany({
    where: { personId, removedAt: null },
    orderBy: { createdAt: "asc" },
  });
  return {
    username: account.username,
    passwordChangedAt: account.passwordChangedAt,
    totp: totp && { addedAt: totp.createdAt, lastUsedAt: totp.lastUsedAt },
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      ...{ id, name, addedAt: createdAt, lastUsedAt },
    })),
    recoveryCodeCount: await countRecoveryCodes(tx, personId),
    mayRemoveFactor: mayRemoveFactor({ hasTotp: totp !== null, passkeyCount: passkeys.length }).granted,
  };
}

async function listSessions(tx: Transaction, actor: Actor, now: Date): Promise<SessionView[]> {
  const sessions = await tx.loginSession.findMany({
    where: { personId: actor.personId, revokedAt: null },
    orderBy: { seenAt: "desc" },
  });
  return sessions
    .filter((session) => isAlive(session, now))
    .map(({ id, userAgent, createdAt, seenAt }) => ({
      ...{ id, seenAt, startedAt: createdAt, device: deviceOf(userAgent) },
      isCurrent: id === actor.sessionId,
    }))
    .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}
