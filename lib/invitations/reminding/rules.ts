import { granted, type Permission, refused } from "@/lib/access/permission";
import type { AnswerKind, InvitationChannel } from "@/lib/invitations/rules";
import type { MailStanding } from "@/lib/mails/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export const reminderHows = ["email", "phone", "letter", "inPerson"] as const;
export type ReminderHow = (typeof reminderHows)[number];

export type ReminderFacts = {
  readonly channel: InvitationChannel;
  readonly isRecalled: boolean;
  readonly coversReceiver: boolean;
  readonly meetingOn: PlainDate;
  readonly isHeld: boolean;
  readonly isCancelled: boolean;
  readonly latestAnswer: AnswerKind | null;
  readonly isProtected: boolean;
  readonly mail: MailStanding["kind"];
  /** Whether somebody has reminded; what Kring does by itself does not count. */
  readonly isReminded: boolean;
};

/** One reminder, by a person, to whoever has not answered. A mail that did not get through is followed by a call all the same. */
export function mayRemind(facts: ReminderFacts, how: ReminderHow, today: PlainDate): Permission {
  if (facts.isRecalled) return refused("invitations.refusals.alreadyRecalled");
  if (!facts.coversReceiver) return refused("invitations.refusals.noConsent");
  if (facts.latestAnswer) return refused("invitations.refusals.alreadyAnswered");
  if (facts.isCancelled) return refused("invitations.refusals.meetingCancelled");
  if (facts.isHeld || facts.meetingOn < today) return refused("invitations.refusals.meetingPassed");
  if (how === "email") return mayRemindByMail(facts);
  return facts.isReminded && facts.mail !== "call"
    ? refused("invitations.refusals.alreadyReminded")
    : granted;
}

/** The ways that can be chosen, the usual one first. */
export function waysToRemind(facts: ReminderFacts, today: PlainDate): readonly ReminderHow[] {
  return reminderHows.filter((how) => mayRemind(facts, how, today).granted);
}

/** Whether the day that is given can be true. */
export function mayHaveReminded(remindedOn: PlainDate, sentOn: PlainDate, today: PlainDate): Permission {
  if (remindedOn > today) return refused("invitations.refusals.remindedInFuture");
  return remindedOn < sentOn ? refused("invitations.refusals.remindedBeforeSent") : granted;
}

/** When somebody last spoke to the agency, or wrote a letter: then a mail that failed is no longer left to see to. */
export function spokenToAt(
  reminders: readonly { readonly how: ReminderHow; readonly recordedAt: Date }[],
): Date | null {
  return reminders.findLast(({ how }) => how !== "email")?.recordedAt ?? null;
}

function mayRemindByMail({ channel, isProtected, mail, isReminded }: ReminderFacts): Permission {
  if (channel !== "email") return refused("invitations.refusals.notByMail");
  if (isProtected) return refused("invitations.refusals.protectedMail");
  if (mail === "call") return refused("invitations.refusals.mailFailed");
  return isReminded ? refused("invitations.refusals.alreadyReminded") : granted;
}
