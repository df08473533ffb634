import "server-only";
import { createHash } from "node:crypto";
import { blindIndex } from "@/lib/access/field-encryption";

const codeBytes = 16;
const groupLength = 5;
/** Crockford's base 32: no letter that is easily taken for a digit. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The code that an act gives: 128 bits that follow from the act's own key and a key outside the database. The same act
 * twice gives the same code, and the code itself is written down nowhere.
 */
export function connectCodeOf(idempotencyKey: string, personId: string): string {
  return writtenCode(blindIndex(`connect code ${idempotencyKey} ${personId}`).subarray(0, codeBytes));
}

/** "4F7KQ-92MXA-…" */
export function writtenCode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{1,5}/g) ?? []).map((five) =>
    alphabet.charAt(parseInt(five.padEnd(5, "0"), 2)),
  );
  return (letters.join("").match(new RegExp(`.{1,${groupLength}}`, "g")) ?? []).join("-");
}

/** What the database keeps of a code, however it was typed. */
export function connectCodeHash(typed: string): string {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  const read = plain.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  return createHash("sha256").update(`connect code ${read}`).digest("hex");
}
