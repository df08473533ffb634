import "server-only";
import { createHash } from "node:crypto";
import { blindIndex } from "@/lib/access/field-encryption";

const tokenBytes = 20;
const codesThereAre = 1_000_000;

/**
 * The secret of the link in a mail: 160 bits that follow from the mail and a key outside the database. A mail that is sent twice
 * carries the same link, and the secret itself is written down nowhere but in the mail.
 */
export function tokenOf(mailId: string): string {
  return Buffer.from(blindIndex(`guest link ${mailId}`).subarray(0, tokenBytes)).toString("hex");
}

/** The six digits in a mail with a code, made in the same way. */
export function codeOf(mailId: string): string {
  const number = Buffer.from(blindIndex(`guest code ${mailId}`)).readUIntBE(0, 6) % codesThereAre;
  return String(number).padStart(6, "0");
}

/** What the browser holds that has typed the code. The same form twice is the same pass, so an answer that was lost can be asked for again. */
export function passOf(token: string, code: string, idempotencyKey: string): string {
  return Buffer.from(blindIndex(`guest pass ${token} ${code} ${idempotencyKey}`)).toString("hex");
}

/** What the database keeps of a link or a pass. */
export function secretHash(secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash("sha256").update(`guest ${secret}`).digest());
}

/** What the database keeps of a code. Six digits are few, so the hash takes a key that is not there. */
export function codeHash(token: string, code: string): Uint8Array<ArrayBuffer> {
  return blindIndex(`guest code kept ${token} ${code}`);
}
