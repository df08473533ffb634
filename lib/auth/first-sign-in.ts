import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { limiter, limitKey } from "@/lib/access/limits";
import { withoutCase } from "@/lib/access/without-case";
import type { Transaction } from "@/lib/access/with-actor";
import { connectCodeHash } from "@/lib/auth/connect-codes";
import { ensureGoodPassword } from "@/lib/auth/new-password";
import { hashPassword } from "@/lib/auth/passwords";
import type { ProvenIdentity } from "@/lib/auth/provider/exchange";
import { normalUsername } from "@/lib/auth/rules";
import type { CreateAccount } from "@/lib/auth/schemas";
import { insertSession, noteForPerson } from "@/lib/auth/sessions";
import { DomainError } from "@/lib/errors";

const triesAnHour = 10;
const hourSeconds = 3600;

/** Connects what the provider says with the person whom the code was given to. Returns the token of a new session. */
export async function connectAccount(
  identity: ProvenIdentity,
  code: string,
  now = new Date(),
): Promise<string> {
  const { issuer, subject, acr, authenticatedAt } = identity;
  await countTry("identity", issuer, subject);
  return withoutCase(async (tx) => {
    const personId = await connected(tx, code, identity, now);
    await noteForPerson(tx, personId, "account.connected", now);
    return insertSession(tx, personId, "oidc", now, { acr, authenticatedAt });
  });
}

/** Makes the local account of the person whom the code was given to. They sign in with it afterwards. */
export async function createAccount(
  input: Pick<CreateAccount, "code" | "username" | "password">,
  network: string,
  now = new Date(),
): Promise<void> {
  await countTry("network", network);
  const hash = connectCodeHash(input.code);
  const username = normalUsername(input.username);
  const passwordHash = await hashPassword(input.password);
  await withoutCase(async (tx) => {
    // Whether a name is taken is told only to somebody with a code.
    const code = await tx.connectCode.findUnique({ where: { id: hash, usedAt: null, endedAt: null } });
    if (!code) throw new DomainError("auth.connect.errors.wrong");
    const person = await tx.person.findUniqueOrThrow({
      where: { id: code.personId },
      include: { account: true },
    });
    if (person.account) throw new DomainError("auth.newAccount.errors.exists");
    if (await tx.localAccount.findUnique({ where: { username } }))
      throw new DomainError("auth.newAccount.errors.taken");
    ensureGoodPassword(input.password, [username, person.name]);
    const [row] = await tx.$queryRaw<{ personId: string | null }[]>`
      SELECT app.create_local_account(${hash}, ${username}, ${passwordHash}, ${now}) AS "personId"`;
    if (!row?.personId) throw new DomainError("auth.connect.errors.wrong");
    await noteForPerson(tx, row.personId, "account.created", now);
  });
}

async function connected(
  tx: Transaction,
  code: string,
  { issuer, subject }: ProvenIdentity,
  now: Date,
): Promise<string> {
  const [row] = await tx.$queryRaw<{ personId: string | null }[]>`
    SELECT app.connect_identity(${connectCodeHash(code)}, ${issuer}, ${subject}, ${now}) AS "personId"`;
  if (!row?.personId) throw new DomainError("auth.connect.errors.wrong");
  return row.personId;
}

/** Counted before the code is looked at. */
async function countTry(...who: readonly string[]): Promise<void> {
  try {
    await limiter("connect.tries", triesAnHour, hourSeconds).consume(limitKey("connect", ...who));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new DomainError("auth.connect.errors.wait");
  }
}
