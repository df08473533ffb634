import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { secretHash, tokenOf } from "@/lib/guest-links/secrets";

/** Where an agency that does not sign in answers. What follows # stays in the browser: no server, log or referrer ever has it. */
export function guestAddress(mailId: string, ownAddress: string): string {
  return new URL(`/answer#${tokenOf(mailId)}`, ownAddress).href;
}

/** Makes the link hold that a mail is about to carry, in the transaction that gives the mail to a worker. */
export async function keepGuestLink(tx: Transaction, mailId: string, now: Date): Promise<void> {
  await tx.$executeRaw`SELECT app.keep_guest_link(${mailId}::uuid, ${secretHash(tokenOf(mailId))}, ${now})`;
}
