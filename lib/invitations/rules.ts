import { granted, type Permission, refused } from "@/lib/access/permission";
import type { MailStanding } from "@/lib/mails/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** Kallelse binds the party to come; inbjudan asks it to (Q10). */
export type InvitationKind = "summons" | "invitation";
export type InvitationChannel = "kring" | "email" | "phone" | "letter" | "link";
export const establishedContacts = ["yes", "no", "unknown", "notNeeded"] as const;
export type EstablishedContact = (typeof establishedContacts)[number];
export type AuthorityKind = "municipality" | "region" | "joint" | "state" | "independent" | "voluntary";
export const answerKinds = ["coming", "cannot", "substitute"] as const;
export type AnswerKind = (typeof answerKinds)[number];
/** Who told the invited agency that the consent is taken back, and for whom. */
export const withdrawers = ["guardian", "child"] as const;
export const withdrawalReaches = ["own", "whole"] as const;
/** How an answer reached us; the first two are the receiver's own, the others are noted by the sender. */
export const answerHows = ["kring", "guestLink", "phone", "letter", "email", "inPerson", "link"] as const;
export type AnswerHow = (typeof answerHows)[number];
export const notedHows = [
  "phone",
  "letter",
  "email",
  "inPerson",
  "link",
] as const satisfies readonly AnswerHow[];

export type Receiver = {
  readonly authorityKind: AuthorityKind;
  /** Whether the model asks for an established contact before this agency is called. */
  readonly needsContact: boolean;
  readonly hasSignIn: boolean;
  readonly hasLink: boolean;
};

export type Preparation = {
  readonly kind: InvitationKind;
  readonly channel: InvitationChannel;
  readonly establishedContact: EstablishedContact;
  readonly reasonIsRelevant: boolean | null;
  /** The specialist that this agency is invited instead of. */
  readonly counterpartForId: string | null;
};

/** Whom consents in force name: without both, nothing may leave the agency (S001-15, S001-18). */
export type ConsentGate = { readonly coversSender: boolean; readonly coversReceiver: boolean };

/** The whole question before sending, asked again by the database. */
export function mayInvite(receiver: Receiver, preparation: Preparation, consent: ConsentGate): Permission {
  if (!consent.coversSender) return refused("invitations.refusals.senderWithoutConsent");
  if (!consent.coversReceiver) return refused("invitations.refusals.noConsent");
  const called = maySummonSpecialist(receiver, preparation);
  return called.granted ? mayPrepare(receiver, preparation) : called;
}

/** Specialist care that does not know the child cannot be called, and there is no way around it (S001-30, S001-32, S001-33). */
export function maySummonSpecialist(
  receiver: Pick<Receiver, "needsContact">,
  { establishedContact, reasonIsRelevant }: Pick<Preparation, "establishedContact" | "reasonIsRelevant">,
): Permission {
  if (!receiver.needsContact) return granted;
  if (establishedContact !== "yes") return refused("invitations.refusals.noEstablishedContact");
  return reasonIsRelevant === true ? granted : refused("invitations.refusals.reasonNotRelevant");
}

/** What can be chosen for an agency, before it is asked whether the invitation may go. */
export function mayPrepare(receiver: Receiver, { kind, channel, counterpartForId }: Preparation): Permission {
  if (!kindsFor(receiver, counterpartForId !== null).includes(kind))
    return refused("invitations.refusals.cannotBeSummoned");
  if (channel === "link" && !receiver.hasLink) return refused("invitations.refusals.noLink");
  if (channel === "kring" && !receiver.hasSignIn) return refused("invitations.refusals.noSignIn");
  return granted;
}

/** The kinds that can be chosen, the usual one first. Whoever stands in for a specialist is asked, not called (S001-34). */
export function kindsFor(
  { authorityKind }: Pick<Receiver, "authorityKind">,
  isCounterpart: boolean,
): readonly InvitationKind[] {
  if (isCounterpart) return ["invitation"];
  switch (authorityKind) {
    case "municipality":
    case "region":
    case "joint":
    case "independent":
      return ["summons", "invitation"];
    case "state":
    case "voluntary":
      return ["invitation"];
  }
}

export type InvitationFacts = {
  readonly seenAt: Date | null;
  readonly recalledAt: Date | null;
  readonly latestAnswer: AnswerKind | null;
  readonly coversReceiver: boolean;
  /** Whether the meeting has been moved since the invitation was sent. */
  readonly isOutdated: boolean;
  /** Where the mail about it stands; "none" where it goes another way. */
  readonly mail: MailStanding["kind"];
};

export type InvitationState =
  "queued" | "sent" | "failed" | "seen" | AnswerKind | "recalled" | "consentEnded" | "outdated";

/** Where a sent invitation stands, seen by the sender. */
export function invitationState(facts: InvitationFacts): InvitationState {
  if (facts.recalledAt) return "recalled";
  if (!facts.coversReceiver) return "consentEnded";
  if (facts.isOutdated) return "outdated";
  if (facts.latestAnswer) return facts.latestAnswer;
  if (facts.seenAt) return "seen";
  return sentState[facts.mail];
}

const sentState: Readonly<Record<MailStanding["kind"], InvitationState>> = {
  none: "sent",
  sent: "sent",
  queued: "queued",
  call: "failed",
};

/** An answer can be changed until the day of the meeting has passed, or the meeting is called off. */
export function mayAnswer(meetingOn: PlainDate, today: PlainDate, isCancelled = false): Permission {
  if (isCancelled) return refused("invitations.refusals.meetingCancelled");
  return today <= meetingOn ? granted : refused("invitations.refusals.meetingPassed");
}

/** Whether an answer can have come on the day that is given. */
export function mayHaveAnswered(saidOn: PlainDate | null, sentOn: PlainDate, today: PlainDate): Permission {
  if (saidOn === null) return granted;
  if (saidOn > today) return refused("invitations.refusals.answeredInFuture");
  return saidOn < sentOn ? refused("invitations.refusals.remindedBeforeSent") : granted;
}

/** A word of why is needed when nobody comes, and a name when somebody else does (S001-38). */
export function isAnswerComplete(kind: AnswerKind, personName: string, reason: string): boolean {
  switch (kind) {
    case "cannot":
      return reason !== "";
    case "substitute":
      return personName !== "";
    case "coming":
      return true;
  }
}
