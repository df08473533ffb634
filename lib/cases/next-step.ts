import {
  type AwaitedGiver,
  type InvitationStanding,
  type MeetingStanding,
  stageOf,
  type StageFacts,
} from "@/lib/cases/stage";
import type { MessageKey } from "@/lib/errors";
import type { ExtraClosedDays } from "@/lib/time/working-days";
import { addDays, comparePlainDates, type PlainDate } from "@/lib/time/plain-date";

export type NextStepName =
  | "appointCoordinator"
  | "replaceCoordinator"
  | "registerGuardian"
  | "askForConsent"
  | "talkAgain"
  | "awaitConsent"
  | "awaitApproval"
  | "renewConsent"
  | "contactFamily"
  | "chooseAgencies"
  | "planMeeting"
  | "sendInvitations"
  | "callAgencies"
  | "remindAgencies"
  | "awaitAnswers"
  | "holdMeeting"
  | "recordMeeting"
  | "fixPlan"
  | "deliverCopies"
  | "agreeNextDate"
  | "keepInTouch"
  | "followUp"
  | "closeCase"
  | "continueAssessment"
  | "reconsiderAssessment"
  | "recordOutcome"
  | "answerInvitation"
  | "askForDecision"
  | "awaitDecision"
  | "decideCompoundNeed";

/** The steps of something that is not a case: an assessment, an invitation to us, or what we are asked to decide. */
const otherSteps = [
  "continueAssessment",
  "reconsiderAssessment",
  "recordOutcome",
  "answerInvitation",
  "askForDecision",
  "awaitDecision",
  "decideCompoundNeed",
] as const;
export type CaseStepName = Exclude<NextStepName, (typeof otherSteps)[number]>;

export function isCaseStep(name: NextStepName): name is CaseStepName {
  return !otherSteps.some((other) => other === name);
}

/** The one thing to do now: ours by a day, or somebody else's since a day. */
export type NextStep = {
  readonly name: NextStepName;
  /** The agencies it concerns, for the sentence. */
  readonly agencyNames: readonly string[];
  readonly giver: AwaitedGiver["kind"] | null;
} & (
  | {
      readonly awaits: "us";
      readonly dueOn: PlainDate | null;
      /** Closed beyond the calendar on the way there. */
      readonly closedDays?: ExtraClosedDays;
    }
  | { readonly awaits: "others"; readonly since: PlainDate }
);

type About = Partial<Pick<NextStep, "agencyNames" | "giver">>;

/** The sentence of a step, such as "Skicka kallelsen till samverkansmötet". */
export function nextStepKey(name: NextStepName): MessageKey {
  return `cases.nextSteps.${name}`;
}

/** What the case waits for. A closed case waits for nothing. */
export function nextStepOf(facts: StageFacts, today: PlainDate): NextStep | null {
  const stage = stageOf(facts, today);
  if (stage === "closed") return null;
  if (!facts.hasCoordinator) return ours("appointCoordinator", today);
  if (facts.hasCoordinatorLeft) return ours("replaceCoordinator", today);

  switch (stage) {
    case "consent":
    case "consentEnded":
      return inTime(consentStep(facts, today), facts);
    case "invitation":
    case "meetingPlanned":
      return inTime(meetingStep(facts, today), facts);
    case "meetingHeld":
      return ours("fixPlan", null);
    case "planInForce":
      return planStep(facts, today);
    case "followUp":
      return ours("followUp", facts.nextOn);
  }
}

/** On the way to a meeting with a last day, what has no day of its own is due by that one. */
function inTime(step: NextStep, { meeting, meetingDueOn, closedDays }: StageFacts): NextStep {
  if (step.awaits === "others" || meeting || meetingDueOn === null) return step;
  const isDueThen = step.dueOn === null || step.dueOn === meetingDueOn;
  return isDueThen ? { ...step, dueOn: meetingDueOn, closedDays } : step;
}

/** A step that is ours to take; without a day it can be taken now. */
export function ours(name: NextStepName, dueOn: PlainDate | null, about: About = {}): NextStep {
  return { name, agencyNames: [], giver: null, ...about, awaits: "us", dueOn };
}

/** A step that somebody else has to take, and since when. */
export function theirs(name: NextStepName, since: PlainDate, about: About = {}): NextStep {
  return { name, agencyNames: [], giver: null, ...about, awaits: "others", since };
}

/** What is refused comes first, then what nobody has asked for yet, then what we wait for. */
function consentStep({ consent, openedOn }: StageFacts, today: PlainDate): NextStep {
  if (!consent.isSpokenFor) return ours("registerGuardian", null);

  const findGiver = (...stances: AwaitedGiver["stance"][]) =>
    consent.awaitedGivers.find(({ stance }) => stances.includes(stance));

  const withdrawn = findGiver("withdrawn");
  if (withdrawn) return ours("talkAgain", today, { giver: withdrawn.kind });

  const refusing = findGiver("refuses");
  if (refusing) return ours("talkAgain", null, { giver: refusing.kind });

  const expired = findGiver("expired");
  if (expired) return ours("renewConsent", today, { giver: expired.kind });

  const silent = findGiver("silent", "notNamed");
  if (silent) return ours("askForConsent", null, { giver: silent.kind });

  const excused = findGiver("waitsForManager");
  if (excused) return theirs("awaitApproval", excused.since ?? openedOn, { giver: excused.kind });

  const asked = findGiver("asked");
  if (asked) return theirs("awaitConsent", asked.since ?? openedOn, { giver: asked.kind });

  return ours("askForConsent", null);
}

function meetingStep(facts: StageFacts, today: PlainDate): NextStep {
  const { invitations, meeting } = facts;
  if (meeting && meeting.plannedOn < today) return ours("recordMeeting", meeting.plannedOn);
  if (facts.familyContact === "missing") return ours("contactFamily", null);
  if (invitations.length === 0) return ours("chooseAgencies", null);
  if (!meeting) return ours("planMeeting", facts.meetingDueOn);
  if (meeting.plannedOn === today) return ours("holdMeeting", today);

  const unsent = invitations.filter(({ sentOn }) => sentOn === null);
  if (unsent.length > 0) {
    const sendBy = addDays(meeting.plannedOn, -facts.noticeDays);
    return ours("sendInvitations", sendBy, { agencyNames: namesOf(unsent) });
  }
  const unanswered = invitations.filter(({ answeredOn }) => answeredOn === null);
  return unanswered.length > 0
    ? answerStep(unanswered, meeting, today)
    : ours("holdMeeting", meeting.plannedOn);
}

function answerStep(
  unanswered: readonly InvitationStanding[],
  { answerBy }: MeetingStanding,
  today: PlainDate,
): NextStep {
  const unreached = unanswered.filter(({ mustBeCalled }) => mustBeCalled);
  if (unreached.length > 0) return ours("callAgencies", today, { agencyNames: namesOf(unreached) });
  const agencyNames = namesOf(unanswered);
  if (answerBy !== null && answerBy < today) return ours("remindAgencies", answerBy, { agencyNames });

  const sentOn = unanswered.flatMap((invitation) => invitation.sentOn ?? []).toSorted(comparePlainDates)[0];
  return theirs("awaitAnswers", sentOn ?? today, { agencyNames });
}

function planStep({ plan, contactDueOn, nextOn, endsHere }: StageFacts, today: PlainDate): NextStep {
  if (plan.hasUnfixedChanges) return ours("fixPlan", null);
  if (plan.undeliveredCopyCount > 0) return ours("deliverCopies", plan.deliverBy);
  if (contactDueOn !== null && contactDueOn < today) return ours("keepInTouch", contactDueOn);
  if (nextOn !== null) return ours("followUp", nextOn);
  return endsHere ? ours("closeCase", null) : ours("agreeNextDate", null);
}

function namesOf(invitations: readonly InvitationStanding[]): string[] {
  return invitations.map(({ agencyName }) => agencyName);
}
