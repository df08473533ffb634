import type { ReceivedOffer } from "@/lib/coordination/views";
import type { AnswerKind, InvitationKind } from "@/lib/invitations/rules";
import type { InvitationSnapshot } from "@/lib/invitations/snapshot";
import type { AnswerView } from "@/lib/invitations/views";
import type { PlainDate } from "@/lib/time/plain-date";

/** One row of the receiver's list: who calls, when, and whether somebody has it in hand. */
export type ReceivedItem = {
  readonly id: string;
  readonly kind: InvitationKind;
  readonly callingAgency: string;
  readonly childName: string;
  readonly isProtected: boolean;
  readonly meetingOn: PlainDate;
  readonly startsAt: string;
  readonly answerBy: PlainDate;
  readonly sentAt: Date;
  readonly isSeen: boolean;
  readonly latestAnswer: AnswerKind | null;
  readonly news: MeetingNews;
  readonly caseWorkerNames: readonly string[];
};

/** What has become of the meeting since the invitation was sent. That it is moved says no more than that the time no longer holds. */
export type MeetingNews =
  | { readonly kind: "asSent" }
  | { readonly kind: "moved" }
  | { readonly kind: "cancelled"; readonly at: Date };

export type Colleague = { readonly personId: string; readonly name: string; readonly title: string };

export type ReceivedInvitation = {
  readonly id: string;
  readonly caseId: string;
  readonly snapshot: InvitationSnapshot;
  readonly sentAt: Date;
  readonly seenAt: Date;
  /** Latest first. */
  readonly answers: readonly AnswerView[];
  readonly caseWorkers: readonly Colleague[];
  /** Colleagues who can be given the case. */
  readonly assignable: readonly Colleague[];
  readonly mayAnswer: boolean;
  readonly news: MeetingNews;
  /** Whether the agency is asked to coordinate the case. */
  readonly offer: ReceivedOffer | null;
};

/** What remains of an invitation that may no longer be read. */
export type PastInvitation = {
  readonly id: string;
  readonly sentAt: Date;
  readonly state: "recalled" | "ended" | "consentEnded" | "declined";
  readonly ownAnswer: AnswerKind | null;
};
