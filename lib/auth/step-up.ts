import "server-only";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { isDemo } from "@/lib/auth/demo-people";
import { isPersonsPassword } from "@/lib/auth/local-accounts";
import { takePasskey } from "@/lib/auth/passkeys";
import { takeCode } from "@/lib/auth/second-factors";
import { type CurrentSession, renewSession } from "@/lib/auth/sessions";
import { returnTurn, takeTurn } from "@/lib/auth/sign-in-limits";
import { DomainError } from "@/lib/errors";

/** Shows again who one is, with the password and a code. Returns the session's new token. */
export async function stepUpWithCode(
  { actor }: CurrentSession,
  { password, code }: { readonly password: string; readonly code: string },
  network: string,
  now = new Date(),
): Promise<string> {
  const turn = await takeTurn("code", actor.personId, network);
  const isRight = await isPersonsPassword(actor.personId, password);
  const token = await withoutCase(async (tx) => {
    // The code is used up only together with the right password.
    const kind = isRight ? await takeCode(tx, actor.personId, code, now) : null;
    return kind && requireAlive(await renewSession(tx, actor.sessionId, now, `password+${kind}`));
  });
  if (token === null) throw new DomainError("auth.errors.wrongAgain");
  await returnTurn(turn);
  return token;
}

export async function stepUpWithPasskey(
  { actor }: CurrentSession,
  answer: string,
  now = new Date(),
): Promise<string> {
  return withoutCase(async (tx) => {
    await takePasskey(tx, actor.personId, answer, now);
    return requireAlive(await renewSession(tx, actor.sessionId, now, "passkey"));
  });
}

/** In the try-out nobody has a password: an invented person only presses a button. */
export async function stepUpAsDemoPerson(
  { actor, method }: CurrentSession,
  now = new Date(),
): Promise<string> {
  if (!isDemo() || method !== "demo") throw new DomainError("auth.errors.noDemoPerson");
  return withoutCase(async (tx: Transaction) => requireAlive(await renewSession(tx, actor.sessionId, now)));
}

function requireAlive(token: string | null): string {
  if (token === null) throw new DomainError("errors.signedOut");
  return token;
}
