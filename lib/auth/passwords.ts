import { hash, verify } from "@node-rs/argon2";

/** NIST SP 800-63B-4 asks for eight beside a second factor; more is cheap for whoever takes four words. */
export const shortestPassword = 12;

/** Argon2id with the cost that OWASP asks for. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

export function isPassword(password: string, passwordHash: string): Promise<boolean> {
  return verify(passwordHash, password.normalize("NFKC"));
}
