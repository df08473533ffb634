import type { Permission } from "@/lib/access/permission";
import type { FamilyContact } from "@/lib/cases/stage";
import type { ContactWay } from "@/lib/agencies/views";
import type {
  AnswerHow,
  AnswerKind,
  InvitationChannel,
  InvitationKind,
  InvitationState,
  Preparation,
  Receiver,
} from "@/lib/invitations/rules";
import type { ReminderHow } from "@/lib/invitations/reminding/rules";
import type { SummonsSenderView } from "@/lib/invitations/sender/views";
import type { InvitationSnapshot } from "@/lib/invitations/snapshot";
import type { PlanningGap } from "@/lib/meetings/planning/rules";
import type { MailFacts, MailStanding } from "@/lib/mails/rules";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import type { PlainDate } from "@/lib/time/plain-date";

/** An agency as the sender of an invitation sees it. */
export type ReceiverView = Receiver & {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly authorityName: string;
  readonly contactWays: readonly ContactWay[];
  /** The register's counterpart in primary care, for a specialist. */
  readonly counterpartId: string | null;
};

/** What is chosen for an agency before anything is sent. */
export type PreparedView = Preparation & {
  readonly contactWay: string;
  readonly contactSource: string;
  readonly contactConfirmedOn: PlainDate | null;
  readonly reasonNote: string;
  readonly version: number;
};

export type AnswerView = {
  readonly kind: AnswerKind;
  readonly personName: string;
  readonly profession: string;
  readonly phone: string;
  readonly reason: string;
  readonly how: AnswerHow;
  readonly answeredAt: Date;
  /** The day it came, where it was noted afterwards. */
  readonly saidOn: PlainDate | null;
  readonly recordedByName: string;
};

/** That an agency was asked once more; nobody recorded it where Kring asked by itself. */
export type ReminderView = {
  readonly how: ReminderHow;
  readonly remindedOn: PlainDate;
  readonly recordedAt: Date;
  readonly recordedByName: string | null;
};

export type SentInvitation = {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly kind: InvitationKind;
  readonly channel: InvitationChannel;
  readonly contactWay: string;
  readonly counterpartForId: string | null;
  readonly state: InvitationState;
  readonly snapshot: InvitationSnapshot;
  readonly sentAt: Date;
  readonly sentByName: string;
  readonly seenAt: Date | null;
  /** Latest first. */
  readonly answers: readonly AnswerView[];
  /** Earliest first. */
  readonly mails: readonly MailFacts[];
  /** Earliest first. */
  readonly reminders: readonly ReminderView[];
  readonly mailStanding: MailStanding;
  readonly recall: { readonly reason: string; readonly recalledAt: Date } | null;
};

export type SentInvitationView = SentInvitation & {
  /** How the agency may be asked once more; none when it may not. */
  readonly reminderWays: readonly ReminderHow[];
  readonly summonsSender: SummonsSenderView | null;
};

/** Where an agency stands on the way to the meeting. */
export type InviteeState = "noConsent" | "notPrepared" | "cannotBeCalled" | "prepared" | InvitationState;

export type Invitee = {
  readonly agency: ReceiverView;
  readonly state: InviteeState;
  readonly hasConsent: boolean;
  readonly prepared: PreparedView | null;
  /** Whether an invitation as prepared may be sent, and why not. */
  readonly maySend: Permission;
  /** The invitation that stands, or the last one that was recalled. */
  readonly invitation: SentInvitation | null;
  /** What the receiver would read if it were sent now. */
  readonly preview: InvitationSnapshot | null;
};

export type InvitationsView = {
  readonly meeting: PlannedMeeting | null;
  readonly gaps: readonly PlanningGap[];
  readonly noticeDays: number;
  readonly senderHasConsent: boolean;
  /** Who alone sends and reminds; null where everybody who works with the case may. */
  readonly summonsSender: SummonsSenderView | null;
  readonly hasAreas: boolean;
  /** Whether the family has been asked, where the routine wants it before anybody is called (S004-9). */
  readonly familyContact: FamilyContact;
  readonly invitees: readonly Invitee[];
  /** Considered for an invitation, but not in the register, so no consent can name them. */
  readonly notInRegister: readonly string[];
  readonly recalled: readonly SentInvitation[];
};

/** A primary-care agency that can be asked instead of a specialist. */
export type Counterpart = {
  readonly id: string;
  readonly name: string;
  readonly hasConsent: boolean;
  readonly isInvited: boolean;
};

export type PreparationView = {
  readonly meetingId: string | null;
  readonly invitee: Invitee;
  readonly counterparts: readonly Counterpart[];
  /** The specialist that this agency stands in for. */
  readonly counterpartForName: string | null;
};
