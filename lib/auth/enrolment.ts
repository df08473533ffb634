import "server-only";
import { withoutCase } from "@/lib/access/without-case";
import { authenticationOptions, passkeysArePossible, registrationOptions } from "@/lib/auth/passkeys";
import { findTotpToConfirm } from "@/lib/auth/second-factors";
import { totpUri } from "@/lib/auth/totp";

type AccountPerson = { readonly id: string; readonly name: string; readonly username: string };

/** The secret that waits for its first code, in letters and as the address of a QR code. Null: there is none. */
export async function findTotpToSetUp({
  id,
  username,
}: AccountPerson): Promise<{ secret: string; uri: string } | null> {
  const secret = await withoutCase((tx) => findTotpToConfirm(tx, id));
  return secret === null ? null : { secret, uri: totpUri(secret, username) };
}

/** What the browser needs to make a passkey. Null where Kring is reached in a way that has none. */
export async function newPasskeyOptions(person: AccountPerson, now = new Date()) {
  return passkeysArePossible() ? withoutCase((tx) => registrationOptions(tx, person, now)) : null;
}

/** What the browser needs to sign with a passkey of the person's, or with any. Null where there can be none. */
export async function passkeyOptions(personId: string | null, now = new Date()) {
  return passkeysArePossible() ? withoutCase((tx) => authenticationOptions(tx, personId, now)) : null;
}
