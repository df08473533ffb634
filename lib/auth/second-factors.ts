import "server-only";
import { randomUUID } from "node:crypto";
import { decryptField, encryptField } from "@/lib/access/field-encryption";
import type { Transaction } from "@/lib/access/with-actor";
import { takeRecoveryCode } from "@/lib/auth/recovery-codes";
import { newTotpSecret, totpStep } from "@/lib/auth/totp";
import { DomainError } from "@/lib/errors";

export type CodeKind = "totp" | "recoveryCode";

export const totpInUse = { confirmedAt: { not: null }, removedAt: null };
const candidate = { confirmedAt: null, removedAt: null };

/** Whether the person has a second factor of any kind that works without Kring: an app with codes, or a passkey. */
export async function hasSecondFactor(tx: Transaction, personId: string): Promise<boolean> {
  const totp = await tx.totpFactor.count({ where: { personId, ...totpInUse } });
  return totp > 0 || (await tx.passkey.count({ where: { personId, removedAt: null } })) > 0;
}

/** Takes the code from the person's app, or one of their recovery codes. Each works once. Null: it is neither. */
export async function takeCode(
  tx: Transaction,
  personId: string,
  typed: string,
  now: Date,
): Promise<CodeKind | null> {
  const code = typed.replaceAll(/\s/g, "");
  if (/^\d+$/.test(code)) return (await takeTotpCode(tx, personId, code, now)) ? "totp" : null;
  return (await takeRecoveryCode(tx, personId, code, now)) ? "recoveryCode" : null;
}

async function takeTotpCode(tx: Transaction, personId: string, code: string, now: Date): Promise<boolean> {
  const factor = await tx.totpFactor.findFirst({ where: { personId, ...totpInUse } });
  if (!factor) return false;
  const step = totpStep(secretOf(factor), code, factor.lastStep, now);
  return step !== null && takeStep(tx, factor.id, step, now);
}

/** Two requests with the same code at once: the row takes the step from one of them only. */
async function takeStep(tx: Transaction, id: string, step: number, now: Date): Promise<boolean> {
  const { count } = await tx.totpFactor.updateMany({
    where: { id, removedAt: null, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step, lastUsedAt: now },
  });
  return count === 1;
}

/** A secret for an app that is to be set up. It counts for nothing until a code from it has been typed. */
export async function beginTotp(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.totpFactor.updateMany({ where: { personId, ...candidate }, data: { removedAt: now } });
  const id = randomUUID();
  const secret = encryptField(newTotpSecret(), placeOf(id));
  if (!secret) throw new Error("There is no secret to keep");
  await tx.totpFactor.create({ data: { id, personId, secret, createdAt: now } });
}

/** The secret that is waiting for its first code, or null. */
export async function findTotpToConfirm(tx: Transaction, personId: string): Promise<string | null> {
  const factor = await tx.totpFactor.findFirst({ where: { personId, ...candidate } });
  return factor && secretOf(factor);
}

/** The first code shows that the app has the secret: it takes the place of the app from before. */
export async function confirmTotp(tx: Transaction, personId: string, code: string, now: Date): Promise<void> {
  const factor = await tx.totpFactor.findFirst({ where: { personId, ...candidate } });
  if (!factor) throw new DomainError("auth.errors.startAgain");
  const step = totpStep(secretOf(factor), code.replaceAll(/\s/g, ""), null, now);
  if (step === null) throw new DomainError("auth.errors.wrongFirstCode");
  await removeTotp(tx, personId, now);
  await tx.totpFactor.update({
    where: { id: factor.id },
    data: { confirmedAt: now, lastStep: step, lastUsedAt: now },
  });
}

export async function removeTotp(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.totpFactor.updateMany({ where: { personId, ...totpInUse }, data: { removedAt: now } });
}

function secretOf({ id, secret }: { readonly id: string; readonly secret: Uint8Array }): string {
  return decryptField(secret, placeOf(id));
}

function placeOf(rowId: string) {
  return { table: "totp_factors", column: "secret", rowId };
}
