/** `reminder`: the coordinator asks once more. `overdue`: Kring does, when the day to answer has passed. */
export type MailKind = "invitation" | "reminder" | "overdue";
/** `guestCode`: whoever has the link in one of the others asks for its code. It says nothing of the invitation. */
export type SentMailKind = MailKind | "guestCode";

export const mailStops = [
  "recalled",
  "closed",
  "cancelled",
  "consentEnded",
  "meetingPassed",
  "answered",
  "protected",
  "addressGone",
  "refused",
  "undeliverable",
  "lapsed",
] as const;
/** Why a mail is not sent. */
export type MailStop = (typeof mailStops)[number];

/** Stops after which somebody has to ring instead; after the others nothing more is to be said. */
export const stopsToCall = ["protected", "addressGone", "refused", "undeliverable"] as const;
export type StopToCall = (typeof stopsToCall)[number];

export function needsCall(stop: MailStop | null): stop is StopToCall {
  return stop !== null && stopsToCall.some((one) => one === stop);
}

export type MailFacts = {
  readonly kind: MailKind;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly stop: MailStop | null;
};

export type MailStanding =
  | { readonly kind: "queued" }
  | { readonly kind: "sent"; readonly at: Date }
  | { readonly kind: "call"; readonly stop: StopToCall }
  | { readonly kind: "none" };

/**
 * Where the mail about an invitation stands. One that did not get through is somebody's task until the receiver has been
 * spoken to; a reminder that waits does not hide that the invitation was sent.
 */
export function mailStanding(mails: readonly MailFacts[], spokenToAt: Date | null): MailStanding {
  const stopped = mails.findLast(({ stop }) => needsCall(stop));
  if (stopped?.stoppedAt && needsCall(stopped.stop) && !isAfter(spokenToAt, stopped.stoppedAt))
    return { kind: "call", stop: stopped.stop };
  const sent = mails.find(({ sentAt }) => sentAt !== null);
  if (sent?.sentAt) return { kind: "sent", at: sent.sentAt };
  return mails.some(({ stop }) => stop === null) ? { kind: "queued" } : { kind: "none" };
}

function isAfter(moment: Date | null, other: Date): boolean {
  return moment !== null && moment >= other;
}

const frequentTries = 48;
const hourlyTries = 68;

/**
 * Minutes until a mail is tried again: every five minutes for four hours, then every hour until three days have gone. Null when it
 * has been tried for so long that somebody has to ring.
 */
export function minutesUntilNextTry(triedCount: number): number | null {
  if (triedCount <= frequentTries) return 5;
  return triedCount <= frequentTries + hourlyTries ? 60 : null;
}

const longestAddress = 254;
const address =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/**
 * Whether a mail can go to this address and to no other: no line break, no quotation, no second receiver, and only the letters that
 * an address has, so that no other sign passes for @ (T41).
 */
export function isMailAddress(text: string): boolean {
  return text.length <= longestAddress && address.test(text);
}

/** Nobody is written to at night. */
export function isReminderHour(hour: number): boolean {
  return hour >= 7 && hour < 18;
}
