import { type StageFacts, stageOf } from "@/lib/cases/stage";
import type { PlainDate } from "@/lib/time/plain-date";

export const pathTasks = [
  "assessment",
  "child",
  "consents",
  "needs",
  "considered",
  "planMeeting",
  "invitations",
  "preparations",
  "meeting",
  "plan",
  "copies",
  "followUp",
] as const;
export type PathTaskKey = (typeof pathTasks)[number];

/** What has to happen before a task can start. */
export type Awaited =
  "consent" | "guardians" | "agencies" | "meetingPlanned" | "meetingDay" | "meetingHeld" | "planFixed";

type About =
  | { readonly key: "activated" | "consentInForce" | "unfixed" | "noNextDay" | "ended" | "closed" }
  | {
      readonly key: "guardians" | "consentMissing" | "areas" | "agencies" | "notSent" | "copiesLeft";
      readonly count: number;
    }
  | { readonly key: "answers" | "checklist"; readonly answered: number; readonly count: number }
  | { readonly key: "version"; readonly number: number };

export type PathTask = {
  readonly key: PathTaskKey;
  readonly href: string;
  readonly about: About | null;
  /** The day it was done or is to be done. */
  readonly on: PlainDate | null;
} & (
  { readonly status: "done" | "started" | "todo" } | { readonly status: "notYet"; readonly awaits: Awaited }
);

export type PathFacts = {
  readonly caseId: string;
  readonly assessmentId: string | null;
  readonly meetingId: string | null;
  readonly guardianCount: number;
  readonly areaCount: number;
  readonly planNumber: number | null;
  /** What is done before the meeting at hand. */
  readonly preparation: { readonly answered: number; readonly count: number; readonly isBegun: boolean };
  readonly stage: StageFacts;
};

type State = Pick<PathTask, "about" | "on"> &
  (
    { readonly status: "done" | "started" | "todo" } | { readonly status: "notYet"; readonly awaits: Awaited }
  );

/** The way through a case: what is done, what can be done now, and what waits for something else. A closed one has only been walked. */
export function pathOf(facts: PathFacts, today: PlainDate): PathTask[] {
  const states = statesOf(facts, today);
  const hrefs = hrefsOf(facts);
  const tasks = pathTasks.map((key) => ({ key, href: hrefs[key], ...states[key] }));
  return facts.stage.closedOn === null ? tasks : tasks.filter(({ status }) => status === "done");
}

function statesOf(facts: PathFacts, today: PlainDate): Record<PathTaskKey, State> {
  const { stage, guardianCount, areaCount } = facts;
  const { consent, invitations, meeting } = stage;
  return {
    assessment: { status: "done", about: { key: "activated" }, on: stage.openedOn },
    child: {
      status: consent.isSpokenFor ? "done" : "todo",
      about: { key: "guardians", count: guardianCount },
      on: null,
    },
    consents: consentState(stage),
    needs: areaCount > 0 ? done({ key: "areas", count: areaCount }) : todo(),
    considered: invitations.length > 0 ? done({ key: "agencies", count: invitations.length }) : todo(),
    planMeeting: meeting ? done(null, meeting.plannedOn) : gated(stage, todo(null, stage.meetingDueOn)),
    invitations: invitationsState(stage),
    preparations: preparationState(facts),
    meeting: meetingState(stage, today),
    plan: planState(facts),
    copies: copiesState(stage),
    followUp: followUpState(stage, today),
  };
}

function consentState({ consent }: StageFacts): State {
  if (!consent.isSpokenFor) return notYet("guardians");
  if (consent.isInForce) return done({ key: "consentInForce" });
  const about: About = { key: "consentMissing", count: Math.max(1, consent.awaitedGivers.length) };
  const isAsked = consent.awaitedGivers.some(({ stance }) => stance !== "silent");
  return { status: isAsked ? "started" : "todo", about, on: null };
}

function invitationsState(stage: StageFacts): State {
  const { invitations, meeting } = stage;
  if (!stage.consent.isInForce && !meeting?.heldOn) return notYet("consent");
  if (invitations.length === 0) return notYet("agencies");
  if (!meeting) return notYet("meetingPlanned");

  const sent = invitations.filter(({ sentOn }) => sentOn !== null);
  const answered = sent.filter(({ answeredOn }) => answeredOn !== null).length;
  if (sent.length < invitations.length) {
    const about: About = { key: "notSent", count: invitations.length - sent.length };
    return { status: sent.length > 0 ? "started" : "todo", about, on: null };
  }
  const about: About = { key: "answers", answered, count: sent.length };
  const isDone = answered === sent.length || meeting.heldOn !== null;
  return { status: isDone ? "done" : "started", about, on: isDone ? null : meeting.answerBy };
}

/** Once the meeting is held, there is nothing to prepare until the next one is planned. */
function preparationState({ preparation: { isBegun, ...answers }, stage: { meeting } }: PathFacts): State {
  if (meeting?.heldOn) return done();
  const about: About = { key: "checklist", ...answers };
  if (answers.answered === answers.count) return done(about);
  return { status: isBegun ? "started" : "todo", about, on: null };
}

function meetingState(stage: StageFacts, today: PlainDate): State {
  const { meeting } = stage;
  if (meeting?.heldOn) return done(null, meeting.heldOn);
  if (!stage.consent.isInForce) return notYet("consent");
  if (!meeting) return notYet("meetingPlanned");
  return meeting.plannedOn > today ? notYet("meetingDay", meeting.plannedOn) : todo(null, meeting.plannedOn);
}

function planState({ stage, planNumber }: PathFacts): State {
  const { meeting, plan } = stage;
  const about: About | null = planNumber === null ? null : { key: "version", number: planNumber };
  const isHeldSince = meeting?.heldOn && (plan.lastFixedOn === null || plan.lastFixedOn < meeting.heldOn);
  if (isHeldSince) return { status: planNumber === null ? "todo" : "started", about, on: null };
  if (plan.hasUnfixedChanges) return { status: "started", about: { key: "unfixed" }, on: null };
  if (plan.lastFixedOn) return done(about, plan.lastFixedOn);
  return notYet("meetingHeld");
}

function copiesState({ plan }: StageFacts): State {
  if (!plan.lastFixedOn) return notYet("planFixed");
  if (plan.undeliveredCopyCount === 0) return done();
  return {
    status: "started",
    about: { key: "copiesLeft", count: plan.undeliveredCopyCount },
    on: plan.deliverBy,
  };
}

function followUpState(stage: StageFacts, today: PlainDate): State {
  if (!stage.plan.lastFixedOn || stageOf(stage, today) === "meetingHeld") return notYet("planFixed");
  if (stage.closedOn !== null) return done({ key: "closed" }, stage.closedOn);
  if (stage.nextOn) return todo(null, stage.nextOn);
  return todo({ key: stage.endsHere ? "ended" : "noNextDay" });
}

/** Nothing that others shall know starts without consent. */
function gated(stage: StageFacts, state: State): State {
  return stage.consent.isInForce ? state : notYet("consent");
}

function done(about: About | null = null, on: PlainDate | null = null): State {
  return { status: "done", about, on };
}

function todo(about: About | null = null, on: PlainDate | null = null): State {
  return { status: "todo", about, on };
}

function notYet(awaits: Awaited, on: PlainDate | null = null): State {
  return { status: "notYet", awaits, about: null, on };
}

function hrefsOf({ caseId, assessmentId, meetingId }: PathFacts): Record<PathTaskKey, string> {
  const childCase = `/cases/${caseId}`;
  const newMeeting = `${childCase}/meetings/new`;
  return {
    assessment: assessmentId ? `/assessments/${assessmentId}` : childCase,
    child: `${childCase}/child`,
    consents: `${childCase}/consents`,
    needs: `${childCase}/needs`,
    considered: `${childCase}/considered`,
    planMeeting: meetingId ? `/meetings/${meetingId}` : newMeeting,
    invitations: `${childCase}/invitations`,
    preparations: `${childCase}/preparations`,
    meeting: meetingId ? `${childCase}/meetings/${meetingId}/notes` : newMeeting,
    plan: `${childCase}/plan`,
    copies: `${childCase}/plan/copies`,
    followUp: `${childCase}/follow-up`,
  };
}
