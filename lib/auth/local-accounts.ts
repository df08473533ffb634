import "server-only";
import { randomBytes } from "node:crypto";
import { withoutCase } from "@/lib/access/without-case";
import { hashPassword, isPassword } from "@/lib/auth/passwords";
import { normalUsername } from "@/lib/auth/rules";

/** Nobody's password: an unknown user name takes as long to refuse as a wrong password. */
const hashOfNobody = hashPassword(randomBytes(32).toString("base64url"));

/** The person whose account has this user name and password, or null. */
export async function findPersonByPassword(typedUsername: string, password: string): Promise<string | null> {
  const username = normalUsername(typedUsername);
  const account = await withoutCase((tx) => tx.localAccount.findUnique({ where: { username } }));
  const isRight = await isPassword(password, account?.passwordHash ?? (await hashOfNobody));
  return account && isRight ? account.personId : null;
}

/** Whether this is the password of the person's own account. */
export async function isPersonsPassword(personId: string, password: string): Promise<boolean> {
  const account = await withoutCase((tx) => tx.localAccount.findUnique({ where: { personId } }));
  return (await isPassword(password, account?.passwordHash ?? (await hashOfNobody))) && account !== null;
}
