import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Transaction } from "@/lib/access/with-actor";
import { env } from "@/lib/env";

const nonceBytes = 16;
const timeBytes = 6;
const validMs = 30 * 60_000;
const keptMs = 2 * validMs;
/** Two servers' clocks may differ by so much. */
const skewMs = 60_000;

/**
 * What a passkey is to sign: random, dated and sealed for one use, so that showing a page writes nothing.
 * @param use what it is for and, where one is known, for whom
 */
export function makeChallenge(use: string, now: Date): Uint8Array<ArrayBuffer> {
  const time = Buffer.alloc(timeBytes);
  time.writeUIntBE(now.getTime(), 0, timeBytes);
  const body = Buffer.concat([randomBytes(nonceBytes), time]);
  return Uint8Array.from(Buffer.concat([body, seal(use, body)]));
}

/** Whether the challenge was made here for this use, less than half an hour ago. */
export function isChallengeFor(use: string, challenge: string, now: Date): boolean {
  const bytes = Buffer.from(challenge, "base64url");
  const body = bytes.subarray(0, nonceBytes + timeBytes);
  const given = bytes.subarray(nonceBytes + timeBytes);
  const expected = seal(use, body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const age = now.getTime() - body.readUIntBE(nonceBytes, timeBytes);
  return age > -skewMs && age < validMs;
}

/** Notes that the challenge has been answered. False when it already was. */
export async function spendChallenge(tx: Transaction, challenge: string, now: Date): Promise<boolean> {
  const id = Buffer.from(challenge, "base64url").subarray(0, nonceBytes).toString("base64url");
  await tx.spentChallenge.deleteMany({ where: { spentAt: { lt: new Date(now.getTime() - keptMs) } } });
  const { count } = await tx.spentChallenge.createMany({
    data: [{ id, spentAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

function seal(use: string, body: Uint8Array): Buffer {
  return createHmac("sha256", env().NEXTAUTH_SECRET)
    .update(`passkey challenge ${use} `)
    .update(body)
    .digest();
}
