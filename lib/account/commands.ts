import "server-only";
import type { Actor } from "@/lib/access/actor";
import { ensure } from "@/lib/access/permission";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { mayRemoveFactor } from "@/lib/account/rules";
import type {
  AddPasskey,
  ChangePassword,
  ConfirmTotp,
  EndSession,
  RemovePasskey,
} from "@/lib/account/schemas";
import { ensureGoodPassword } from "@/lib/auth/new-password";
import { addPasskey } from "@/lib/auth/passkeys";
import { hashPassword } from "@/lib/auth/passwords";
import { renewRecoveryCodes } from "@/lib/auth/recovery-codes";
import { beginTotp, confirmTotp, removeTotp, totpInUse } from "@/lib/auth/second-factors";
import { endSessionsOf, noteForPerson } from "@/lib/auth/sessions";
import { NotFoundError } from "@/lib/errors";

/** Another password. Whoever is signed in somewhere else with the old one is not any more. */
export function changePassword(
  actor: Actor,
  { newPassword }: Pick<ChangePassword, "newPassword">,
  now = new Date(),
): Promise<void> {
  return changeOwnAccount(actor, "account.passwordChanged", now, async (tx, username) => {
    ensureGoodPassword(newPassword, [username, actor.personName, actor.agencyName]);
    await tx.localAccount.update({
      where: { personId: actor.personId },
      data: { passwordHash: await hashPassword(newPassword), passwordChangedAt: now },
    });
  });
}

/** Makes a secret for an app that is to be set up. The app from before works until the first code has been typed. */
export async function prepareTotp(actor: Actor, now = new Date()): Promise<void> {
  await withoutCase(async (tx) => {
    await requireAccount(tx, actor);
    await beginTotp(tx, actor.personId, now);
  });
}

/** The first code from the new app: it takes the place of the one from before. */
export function replaceTotp(
  actor: Actor,
  { code }: Pick<ConfirmTotp, "code">,
  now = new Date(),
): Promise<void> {
  return changeOwnAccount(actor, "account.totpAdded", now, (tx) =>
    confirmTotp(tx, actor.personId, code, now),
  );
}

export function removeOwnTotp(actor: Actor, now = new Date()): Promise<void> {
  return changeOwnAccount(actor, "account.totpRemoved", now, async (tx) => {
    ensure(mayRemoveFactor(await factorsOf(tx, actor)));
    await removeTotp(tx, actor.personId, now);
  });
}

export function addOwnPasskey(
  actor: Actor,
  input: Pick<AddPasskey, "response" | "name">,
  now = new Date(),
): Promise<void> {
  return changeOwnAccount(actor, "account.passkeyAdded", now, async (tx) => {
    await addPasskey(tx, { id: actor.personId }, input, now);
  });
}

export function removeOwnPasskey(
  actor: Actor,
  { passkeyId }: Pick<RemovePasskey, "passkeyId">,
  now = new Date(),
): Promise<void> {
  return changeOwnAccount(actor, "account.passkeyRemoved", now, async (tx) => {
    const own = { id: passkeyId, personId: actor.personId, removedAt: null };
    if (!(await tx.passkey.findFirst({ where: own }))) throw new NotFoundError("passkey");
    ensure(mayRemoveFactor(await factorsOf(tx, actor)));
    await tx.passkey.updateMany({ where: own, data: { removedAt: now } });
  });
}

/** Ten new codes, to be shown once; those from before are worth nothing. */
export function renewOwnRecoveryCodes(actor: Actor, now = new Date()): Promise<string[]> {
  return changeOwnAccount(actor, "account.recoveryCodesMade", now, (tx) =>
    renewRecoveryCodes(tx, actor.personId, now),
  );
}

/** Ends one of the actor's own sessions. Anybody else's does not exist. */
export async function endOwnSession(
  actor: Actor,
  { sessionId }: Pick<EndSession, "sessionId">,
  now = new Date(),
): Promise<void> {
  await withoutCase(async (tx) => {
    const own = { id: sessionId, personId: actor.personId };
    if (!(await tx.loginSession.findFirst({ where: own }))) throw new NotFoundError("session");
    await tx.loginSession.updateMany({ where: { ...own, revokedAt: null }, data: { revokedAt: now } });
    await noteForPerson(tx, actor.personId, "session.ended", now);
  });
}

export async function endOtherSessions(actor: Actor, now = new Date()): Promise<void> {
  await withoutCase(async (tx) => {
    await endSessionsOf(tx, actor.personId, now, actor.sessionId);
    await noteForPerson(tx, actor.personId, "session.othersEnded", now);
  });
}

/** A change of what lets somebody in: it leaves a trace, and every other session ends with it (T45). */
function changeOwnAccount<T>(
  actor: Actor,
  act: string,
  now: Date,
  change: (tx: Transaction, username: string) => Promise<T>,
): Promise<T> {
  return withoutCase(async (tx) => {
    const { username } = await requireAccount(tx, actor);
    const result = await change(tx, username);
    await endSessionsOf(tx, actor.personId, now, actor.sessionId);
    await noteForPerson(tx, actor.personId, act, now);
    return result;
  });
}

/** Whoever signs in another way has no password and no second factor here. Changes to one account take turns. */
async function requireAccount(tx: Transaction, actor: Actor): Promise<{ username: string }> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`account ${actor.personId}`}, 0))::text`;
  const account = await tx.localAccount.findUnique({ where: { personId: actor.personId } });
  if (!account) throw new NotFoundError("local account");
  return account;
}

async function factorsOf(tx: Transaction, { personId }: Actor) {
  return {
    hasTotp: (await tx.totpFactor.count({ where: { personId, ...totpInUse } })) > 0,
    passkeyCount: await tx.passkey.count({ where: { personId, removedAt: null } }),
  };
}
