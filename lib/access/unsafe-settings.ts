import { unsafeProvider } from "@/lib/auth/provider/settings";
import { type Env, isLoopback } from "@/lib/env";

const secretNames = ["NEXTAUTH_SECRET", "KRING_FIELD_KEY", "KRING_INDEX_KEY", "KRING_AUDIT_KEY"] as const;
const replacedNames = ["KRING_FIELD_KEY", "KRING_INDEX_KEY"] as const;
const databaseNames = ["DATABASE_URL", "DATABASE_AUTH_URL"] as const;
const knownPasswords = ["password", "postgres", "kring", "kring_app", "kring_auth", "changeme", "secret"];
const knownWords = /change.?me|replace.?me|example|default|password|secret/i;

/** A random secret of 32 bytes has far more; a word or a repeated letter has fewer. */
const fewestLetters = 12;

/** What in the environment would make Kring unsafe, a sentence each. */
export function unsafeSettings(env: Env): string[] {
  return [
    ...unsafeAddress(env),
    ...unsafeSecrets(env),
    ...unsafePasswords(env),
    ...unsafeTrace(env),
    ...unsafeProvider(env),
  ];
}

function unsafeTrace({ KRING_MODE, KRING_AUDIT_HEADS }: Env): string[] {
  if (KRING_MODE === "demo" || KRING_AUDIT_HEADS) return [];
  return [
    "KRING_AUDIT_HEADS is not set: the audit chain's head must leave the database, or its end can be cut off unseen.",
  ];
}

function unsafeAddress({ KRING_MODE, NEXTAUTH_URL }: Env): string[] {
  if (isLoopback(NEXTAUTH_URL)) return [];
  if (KRING_MODE === "demo") {
    return [
      "KRING_MODE is demo, where anybody signs in without a password, but NEXTAUTH_URL is not on this machine.",
    ];
  }
  const isEncrypted = new URL(NEXTAUTH_URL).protocol === "https:";
  return isEncrypted ? [] : ["NEXTAUTH_URL is not on this machine and does not begin with https."];
}

function unsafeSecrets(env: Env): string[] {
  const weak = secretNames.filter((name) => isWeak(env[name]));
  const isShared = new Set(secretNames.map((name) => env[name])).size < secretNames.length;
  return [
    ...weak.map((name) => `${name} is not random. Make one with: openssl rand -base64 32`),
    ...(isShared ? [`${secretNames.join(", ")} must all be different.`] : []),
    ...replacedNames
      .filter((name) => env[name] === env[`${name}_OLD`])
      .map((name) => `${name}_OLD is the same key as ${name}: it replaces nothing.`),
  ];
}

function isWeak(secret: string): boolean {
  return new Set(secret).size < fewestLetters || knownWords.test(secret);
}

function unsafePasswords(env: Env): string[] {
  const weak = databaseNames.filter((name) =>
    passwordsIn(env[name]).some((password) => knownPasswords.includes(password.toLowerCase())),
  );
  return weak.map((name) => `${name} has a password that anybody would guess.`);
}

/** It may stand before the host or among the parameters; the driver takes either. */
function passwordsIn(address: string): string[] {
  const { password, searchParams } = new URL(address);
  return [password, ...searchParams.getAll("password")];
}
