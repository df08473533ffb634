import "server-only";
import { appendAudit } from "@/lib/access/audit";
import { limitKey } from "@/lib/access/limits";
import { withoutCase } from "@/lib/access/without-case";
import { isDemo, listDemoPeople } from "@/lib/auth/demo-people";
import { findPersonByPassword } from "@/lib/auth/local-accounts";
import { normalUsername } from "@/lib/auth/rules";
import type { SignIn } from "@/lib/auth/schemas";
import { startSession } from "@/lib/auth/sessions";
import { returnTurn, takeTurn } from "@/lib/auth/sign-in-limits";
import { DomainError } from "@/lib/errors";

type Credentials = Pick<SignIn, "username" | "password">;

/** Signs in with a local account. Returns the token of a new session. Unknown name and wrong password get the same answer. */
export async function signInWithPassword(
  { username, password }: Credentials,
  network: string,
  now = new Date(),
): Promise<string> {
  const turn = await takeTurn(normalUsername(username), network);
  const personId = await findPersonByPassword(username, password);
  if (!personId) {
    await noteFailure(normalUsername(username), network, now);
    throw new DomainError("auth.errors.wrong");
  }
  await returnTurn(turn);
  return startSession(personId, "local", now);
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
export async function signInAsDemoPerson(personId: string, now = new Date()): Promise<string> {
  const people = isDemo() ? await listDemoPeople(now) : [];
  if (!people.some(({ id }) => id === personId)) throw new DomainError("auth.errors.noDemoPerson");
  return startSession(personId, "demo", now);
}
