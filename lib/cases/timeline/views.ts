/** What is told of a case, by act: one sentence each in the catalogue. Any other act is left out. */
export const toldActs = [
  "case.opened",
  "case.workerAdded",
  "case.workerEnded",
  "case.headOpened",
  "case.emergencyOpened",
  "case.emergencyRequested",
  "case.emergencyApproved",
  "case.emergencyDeclined",
  "case.emergencyReviewed",
  "case.closed",
  "case.reopened",
  "coordination.offered",
  "coordination.takenBack",
  "coordination.declined",
  "coordination.accepted",
  "coordination.passed",
  "coordination.appointed",
  "child.edited",
  "guardian.added",
  "guardian.edited",
  "guardian.removed",
  "protection.liftingProposed",
  "protection.liftingConfirmed",
  "protection.liftingDeclined",
  "consent.asked",
  "consent.given",
  "consent.refused",
  "consent.notReachable",
  "consent.notMature",
  "consent.exceptionApproved",
  "consent.withdrawn",
  "consent.withdrawalReceived",
  "needs.recorded",
  "agency.considered",
  "meeting.planned",
  "meeting.changed",
  "meeting.rolesAssigned",
  "meeting.cancelled",
  "meeting.held",
  "deadline.recounted",
  "invitation.sent",
  "invitation.seen",
  "guestLink.opened",
  "invitation.answered",
  "invitation.guestAnswered",
  "invitation.answerNoted",
  "invitation.recalled",
  "invitation.reminded",
  "invitation.takenOver",
  "mail.sent",
  "mail.stopped",
  "preparatoryTalk.recorded",
  "plan.started",
  "plan.fixed",
  "plan.confirmed",
  "plan.answerNoted",
  "plan.nextMeetingPlanned",
  "familyContact.recorded",
  "followUp.recorded",
  "followUp.corrected",
  "followUp.surveyRecorded",
  "disclosure.made",
  "deviation.reported",
] as const;
export type ToldAct = (typeof toldActs)[number];

/** One thing that has happened. Names are looked up when it is read: the trace holds ids alone. */
export type HappenedEvent = {
  readonly key: string;
  readonly act: ToldAct;
  readonly at: Date;
  readonly isReader: boolean;
  readonly personName: string | null;
  readonly agencyName: string;
  /** Whom it concerns: a colleague. */
  readonly subjectName: string;
  readonly giver: { readonly kind: "child" | "guardian"; readonly name: string };
  readonly agencyNames: readonly string[];
  /** The agency whose invitation it is. */
  readonly invitedName: string;
  readonly answer: string | null;
};
