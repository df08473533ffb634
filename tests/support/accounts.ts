import { randomUUID } from "node:crypto";
import { generateSync } from "otplib";
import { withoutCase } from "@/lib/access/without-case";
import { enrolTotp, enter, signInWithPassword } from "@/lib/auth/sign-in";
import { findHalfSession } from "@/lib/auth/half-sessions";
import { findTotpToConfirm } from "@/lib/auth/second-factors";
import { addPerson } from "@/scripts/support/new-person";
import type { ClientBase } from "pg";

export const somePassword = "fyra ord i en rad";
const somewhere = { network: "192.0.2", userAgent: "" };

export type Credentials = { readonly username: string; readonly password: string };
export type Enrolled = Credentials & { readonly personId: string; readonly secret: string };

/** The code that an app with this secret shows. */
export function codeAt(secret: string, now: Date): string {
  return generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });
}

/** A new local account without a second factor. */
export async function someAccount(owner: Pick<ClientBase, "query">): Promise<Credentials> {
  const account = { username: `nils.${randomUUID().slice(0, 8)}`, password: somePassword };
  const nils = { name: "Nils Åberg", title: "Barnskötare", phone: "", agency: "Familjecentralen Solrosen" };
  await addPerson(owner, { ...nils, ...account, tasks: ["caseWork"] });
  return account;
}

/** Goes the whole way of a first sign-in with a code app, at `now`. Returns the session's token and the app's secret. */
export async function enrolledSession(
  account: Credentials,
  now = new Date(),
): Promise<Enrolled & { readonly token: string }> {
  const half = await signInWithPassword(account, somewhere.network, now);
  const personId = (await findHalfSession(half, now))?.person.id ?? "";
  const secret = (await withoutCase((tx) => findTotpToConfirm(tx, personId))) ?? "";
  await enrolTotp(half, codeAt(secret, now), somewhere, now);
  return { ...account, personId, secret, token: await enter(half, somewhere.userAgent, now) };
}
