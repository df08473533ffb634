import "server-only";
import { appendAudit } from "@/lib/access/audit";
import { limitKey } from "@/lib/access/limits";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { isDemo, listDemoPeople } from "@/lib/auth/demo-people";
import {
  completeHalfSession,
  passHalfSession,
  requireHalfSessionOf,
  startHalfSession,
} from "@/lib/auth/half-sessions";
import { findPersonByPassword } from "@/lib/auth/local-accounts";
import { addPasskey, takePasskey } from "@/lib/auth/passkeys";
import { renewRecoveryCodes } from "@/lib/auth/recovery-codes";
import type { RequestOrigin } from "@/lib/auth/request";
import { normalUsername } from "@/lib/auth/rules";
import type { SignIn } from "@/lib/auth/schemas";
import { confirmTotp, takeCode } from "@/lib/auth/second-factors";
import { endSessionsOf, insertSession, noteForPerson, startSession } from "@/lib/auth/sessions";
import { returnTurn, takeTurn } from "@/lib/auth/sign-in-limits";
import { DomainError } from "@/lib/errors";

type Credentials = Pick<SignIn, "username" | "password">;

/** The first half of a sign-in with a local account. Returns the token of a half session, which opens nothing. Unknown name and wrong password get the same answer. */
export async function signInWithPassword(
  { username, password }: Credentials,
  network: string,
  now = new Date(),
): Promise<string> {
  const turn = await takeTurn("password", normalUsername(username), network);
  const personId = await findPersonByPassword(username, password);
  if (!personId) {
    await noteFailure(normalUsername(username), network, now);
    throw new DomainError("auth.errors.wrong");
  }
  await returnTurn(turn);
  return startHalfSession(personId, now);
}

/** The second half, with a code from the app or a recovery code. Returns the token of a new session. */
export async function signInWithCode(
  halfToken: string | null,
  code: string,
  { network, userAgent }: RequestOrigin,
  now = new Date(),
): Promise<string> {
  const { person } = await withoutCase((tx) => requireHalfSessionOf(tx, halfToken, now));
  const turn = await takeTurn("code", person.id, network);
  const token = await withoutCase(async (tx) => {
    const half = await requireHalfSessionOf(tx, halfToken, now);
    const kind = await takeCode(tx, person.id, code, now);
    if (kind === null) return null;
    if (kind === "recoveryCode") await noteForPerson(tx, person.id, "account.recoveryCodeUsed", now);
    await passHalfSession(tx, half.id, `password+${kind}`, now);
    return completeHalfSession(tx, half.id, userAgent, now);
  });
  if (token === null) throw new DomainError("auth.errors.wrongCode");
  await returnTurn(turn);
  return token;
}

/** A passkey alone is both factors: something one has, opened by something one knows or is. Returns the token of a new session. */
export async function signInWithPasskey(
  answer: string,
  halfToken: string | null,
  userAgent: string,
  now = new Date(),
): Promise<string> {
  return withoutCase(async (tx) => {
    const half = halfToken === null ? null : await requireHalfSessionOf(tx, halfToken, now);
    const personId = await takePasskey(tx, half?.person.id ?? null, answer, now);
    return insertSession(tx, personId, "local", now, { acr: "passkey", userAgent });
  });
}

/** The first code from a new app, by somebody who had no second factor. Entering is left. */
export async function enrolTotp(
  halfToken: string | null,
  code: string,
  { network }: RequestOrigin,
  now = new Date(),
): Promise<void> {
  const { person } = await withoutCase((tx) => requireHalfSessionOf(tx, halfToken, now));
  const turn = await takeTurn("code", person.id, network);
  await withoutCase(async (tx) => {
    const id = await requireWithoutFactor(tx, halfToken, now);
    await confirmTotp(tx, person.id, code, now);
    await endSessionsOf(tx, person.id, now, id);
    await noteForPerson(tx, person.id, "account.totpAdded", now);
    await passHalfSession(tx, id, "password+totp", now);
  });
  await returnTurn(turn);
}

/** The first passkey, by somebody who had no second factor. Entering is left. */
export async function enrolPasskey(
  halfToken: string | null,
  input: { readonly response: string; readonly name: string },
  now = new Date(),
): Promise<void> {
  await withoutCase(async (tx) => {
    const { person } = await requireHalfSessionOf(tx, halfToken, now);
    const id = await requireWithoutFactor(tx, halfToken, now);
    await addPasskey(tx, person, input, now);
    await endSessionsOf(tx, person.id, now, id);
    await noteForPerson(tx, person.id, "account.passkeyAdded", now);
    await passHalfSession(tx, id, "password+passkey", now);
  });
}

/** Ten codes for the day when the app or the passkey is lost, shown to somebody who has just added a second factor. */
export async function firstRecoveryCodes(halfToken: string | null, now = new Date()): Promise<string[]> {
  return withoutCase(async (tx) => {
    const { person, isPassed } = await requireHalfSessionOf(tx, halfToken, now);
    if (!isPassed) throw new DomainError("auth.errors.startAgain");
    await noteForPerson(tx, person.id, "account.recoveryCodesMade", now);
    return renewRecoveryCodes(tx, person.id, now);
  });
}

/** Enters, after the second factor has been added. Returns the token of a new session. */
export async function enter(halfToken: string | null, userAgent: string, now = new Date()): Promise<string> {
  return withoutCase(async (tx) => {
    const { id } = await requireHalfSessionOf(tx, halfToken, now);
    return completeHalfSession(tx, id, userAgent, now);
  });
}

/** A password alone adds a second factor only where there is none: it never replaces one. */
async function requireWithoutFactor(tx: Transaction, halfToken: string | null, now: Date): Promise<string> {
  const { id, hasSecondFactor } = await requireHalfSessionOf(tx, halfToken, now);
  if (hasSecondFactor) throw new DomainError("auth.errors.startAgain");
  return id;
}

/** Who was tried, where there is such an account; the name that was typed and the network only as keyed hashes. */
async function noteFailure(username: string, network: string, at: Date): Promise<void> {
  await withoutCase(async (tx) => {
    const account = await tx.localAccount.findUnique({ where: { username }, select: { personId: true } });
    const detail = { account: limitKey("account", username), network: limitKey("network", network) };
    const subject = account && { subjectId: account.personId };
    await appendAudit(tx, { act: "session.refused", outcome: "failed", ...subject, detail, at });
  });
}

/** Signs in as an invented person, in demo mode only. Returns the token of a new session. */
export async function signInAsDemoPerson(
  personId: string,
  now = new Date(),
  userAgent = "",
): Promise<string> {
  const people = isDemo() ? await listDemoPeople(now) : [];
  if (!people.some(({ id }) => id === personId)) throw new DomainError("auth.errors.noDemoPerson");
  return startSession(personId, "demo", now, { userAgent });
}
