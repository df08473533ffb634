import "server-only";
import { randomInt } from "node:crypto";
import { blindIndex } from "@/lib/access/field-encryption";
import type { Transaction } from "@/lib/access/with-actor";

const codeCount = 10;
/** No letter or digit that is easily taken for another; twelve of them are 58 bits. */
const alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const groupCount = 3;
const groupLength = 4;

/** Makes ten codes that each let their person in once, in place of those from before. They are never shown again. */
export async function renewRecoveryCodes(tx: Transaction, personId: string, now: Date): Promise<string[]> {
  await tx.recoveryCode.updateMany({
    where: { personId, usedAt: null, replacedAt: null },
    data: { replacedAt: now },
  });
  const codes = Array.from({ length: codeCount }, newCode);
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ personId, codeHash: hashOf(personId, code), createdAt: now })),
  });
  return codes;
}

/** Whether the code is one of the person's, not used before. From now on it is. */
export async function takeRecoveryCode(
  tx: Transaction,
  personId: string,
  typed: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { personId, codeHash: hashOf(personId, typed), usedAt: null, replacedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

export function countRecoveryCodes(tx: Transaction, personId: string): Promise<number> {
  return tx.recoveryCode.count({ where: { personId, usedAt: null, replacedAt: null } });
}

function newCode(): string {
  const group = () =>
    Array.from({ length: groupLength }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
  return Array.from({ length: groupCount }, group).join("-");
}

function hashOf(personId: string, code: string): Uint8Array<ArrayBuffer> {
  const plain = code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  return blindIndex(`recovery code ${personId} ${plain}`);
}
