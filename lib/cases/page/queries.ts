import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type AgencyAround, agencyStateOf, type GuardianAround, reachOf } from "@/lib/cases/around";
import { nextStepOf } from "@/lib/cases/next-step";
import { sectorContacts } from "@/lib/cases/page/sector-contacts";
import { readSurroundings, type Surroundings } from "@/lib/cases/page/surroundings";
import type { CasePageView, MeetingFacts } from "@/lib/cases/page/views";
import { pathOf } from "@/lib/cases/path";
import { consentFactsOf } from "@/lib/cases/progress";
import { readCase } from "@/lib/cases/queries";
import { findProgress, type ProgressRow } from "@/lib/cases/read-progress";
import { placeOfStep } from "@/lib/cases/step-place";
import { readTimeline } from "@/lib/cases/timeline/queries";
import type { CaseHead } from "@/lib/cases/views";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { type ConsentFacts, inForceUntil, isInForce, requiredGivers, stanceOf } from "@/lib/consents/rules";
import { readDeadline } from "@/lib/deadlines/queries";
import { NotFoundError } from "@/lib/errors";
import { openPlace } from "@/lib/meetings/planning/sealed-place";
import type { NeedState } from "@/lib/needs/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { ChecklistItem } from "@/lib/practice-models/schema";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

const latestCount = 5;

/** The case's own page: where it stands, what to do, who is around the child and what has happened. Six statements, where there is no deadline five. */
export function getCasePage(actor: Actor, caseId: string, now = new Date()) {
  const today = todayInSweden(now);
  return readCase(actor, caseId, "case", async (tx, head): Promise<CasePageView> => {
    const row = await findProgress(tx, caseId, today);
    if (!row) throw new NotFoundError("case");
    const around = await readSurroundings(tx, actor, caseId);
    const { events, total } = await readTimeline(tx, actor, head, latestCount);
    const consents = consentFactsOf(row.progress, today);
    const agencies = agenciesAround(around, head, consents, today);
    return {
      ...stepOf(row, today),
      consentUntil: consentUntil(head, consents, today),
      deadline: await readDeadline(tx, caseId, today),
      path: pathOf(pathFactsOf(row, around, head), today),
      agencies,
      sectorContacts: sectorContacts(agencies, getPracticeModel(head.practiceModel, head.modelVersion)),
      guardians: guardiansAround(around, head, consents, today),
      needs: latestNeeds(around.needs),
      meeting: meetingShown(around, head),
      workers: around.workers,
      opened: row.progress.isMine ? null : around.opened,
      emergencies: around.emergencies,
      closure: around.closure,
      events,
      eventCount: total,
    };
  });
}

/** The consents end with the case. */
function consentUntil({ closedAt, coordinator }: CaseHead, consents: ConsentFacts, today: PlainDate) {
  return closedAt ? null : coordinator && inForceUntil(consents, coordinator.agencyId, today);
}

function stepOf({ caseId, progress, facts }: ProgressRow, today: PlainDate) {
  const nextStep = nextStepOf(facts, today);
  const { meeting } = progress;
  const isAhead = meeting && !meeting.heldOn;
  const nextDay = isAhead ? meeting.plannedOn : facts.nextOn;
  return {
    nextStep,
    nextHref: nextStep ? placeOfStep(nextStep.name, caseId, meeting?.meetingId ?? null) : `/cases/${caseId}`,
    nextOn: nextDay && !facts.closedOn ? { day: nextDay, startsAt: isAhead ? meeting.startsAt : null } : null,
  };
}

function pathFactsOf({ caseId, progress, facts }: ProgressRow, around: Surroundings, head: CaseHead) {
  return {
    caseId,
    assessmentId: around.assessmentId,
    meetingId: progress.meeting?.meetingId ?? null,
    guardianCount: around.guardians.length,
    areaCount: around.needs.filter(({ stage }) => stage === "initiation").length,
    planNumber: progress.plan.number,
    preparation: preparationOf(around, head),
    stage: facts,
  };
}

function preparationOf({ preparation }: Surroundings, { practiceModel, modelVersion }: CaseHead) {
  const { before } = getPracticeModel(practiceModel, modelVersion).checklists;
  const { answeredItems, talkCount, contactCount } = preparation;
  const isDone = ({ key, kind }: ChecklistItem) =>
    kind === "preparatoryTalk" ? talkCount > 0 : answeredItems.includes(key);
  const answered = before.filter(isDone).length;
  return { answered, count: before.length, isBegun: answered + contactCount > 0 };
}

/** Where a protected child meets people is told on the meeting's own form alone: a case is open on many screens. */
function meetingShown({ meeting }: Surroundings, { child }: CaseHead): MeetingFacts | null {
  if (!meeting) return null;
  const { meetingId: id, ...facts } = meeting;
  return { ...facts, place: isTreatedAsProtected(child.protection) ? null : openPlace({ ...facts, id }) };
}

/** Whoever coordinates stands first. */
function agenciesAround(
  { agencies, coordinatorKind }: Surroundings,
  { coordinator }: CaseHead,
  consents: ConsentFacts,
  today: PlainDate,
): AgencyAround[] {
  const others = agencies.map((agency): AgencyAround => {
    const state = agencyStateOf({ ...agency, isInForce: isInForce(consents, agency.agencyId, today) });
    return { ...agency, state, reach: reachOf[state] };
  });
  if (!coordinator) return others;
  const { agencyId, agencyName, personName } = coordinator;
  const kind = coordinatorKind ?? "";
  return [
    { agencyId, name: agencyName, kind, personName, state: "coordinates", reach: "takesPart" },
    ...others,
  ];
}

function guardiansAround(
  { guardians }: Surroundings,
  { child, coordinator }: CaseHead,
  consents: ConsentFacts,
  today: PlainDate,
): GuardianAround[] {
  const required = requiredGivers(consents, today);
  const isProtected = isTreatedAsProtected(child.protection);
  return guardians.map(({ guardianId, relation, ...guardian }) => {
    const giver = required.find((one) => one.kind === "guardian" && one.guardianId === guardianId);
    const stance = giver && coordinator ? stanceOf(consents, giver, coordinator.agencyId, today) : null;
    return { guardianId, name: isProtected ? "" : guardian.name, relation, stance };
  });
}

function latestNeeds(needs: Surroundings["needs"]): ReadonlyMap<string, NeedState> {
  const byStage = (wanted: string) => needs.filter(({ stage }) => stage === wanted);
  return new Map([...byStage("initiation"), ...byStage("meeting")].map(({ area, state }) => [area, state]));
}
