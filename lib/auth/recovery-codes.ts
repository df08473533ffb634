import "server-only";
import { randomInt } from "node:crypto";
import type { Transaction } from "@/lib/access/with-actor";
import { hashPassword, isPassword } from "@/lib/auth/passwords";

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
  const hashes = await Promise.all(codes.map((code) => hashPassword(plain(code))));
  await tx.recoveryCode.createMany({
    data: hashes.map((codeHash) => ({ personId, codeHash, createdAt: now })),
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
  const code = plain(typed);
  if (code.length !== groupCount * groupLength) return false;
  const left = await tx.recoveryCode.findMany({ where: { personId, usedAt: null, replacedAt: null } });
  const isRight = await Promise.all(left.map(({ codeHash }) => isPassword(code, codeHash)));
  const found = left.find((_, index) => isRight[index]);
  if (!found) return false;
  const { count } = await tx.recoveryCode.updateMany({
    where: { id: found.id, usedAt: null, replacedAt: null },
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

/** As it was made, however it is written: with spaces, in small letters. */
function plain(code: string): string {
  return code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
}
