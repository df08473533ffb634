import { hash, verify } from "@node-rs/argon2";

/** Alone, without a second factor, a password has at least this many characters (NIST SP 800-63B-4). */
export const shortestPassword = 15;

/** Argon2id with the cost that OWASP asks for. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

export function isPassword(password: string, passwordHash: string): Promise<boolean> {
  return verify(passwordHash, password.normalize("NFKC"));
}
