import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readDoNotDiscuss } from "@/lib/children/queries";
import { readDeadline } from "@/lib/deadlines/queries";
import { findMeetingDueOn } from "@/lib/deadlines/read-deadlines";
import { NotFoundError } from "@/lib/errors";
import { listSentRows } from "@/lib/invitations/sent-invitations";
import { toPlannedMeeting } from "@/lib/meetings/planning/planned-meeting";
import { daysUntil, planningGaps, proposedDays } from "@/lib/meetings/planning/rules";
import {
  type CancellationView,
  type InvitedTo,
  type MeetingPlanView,
  type MeetingRow,
  type MeetingStartView,
  outsideKring,
  type PlannedMeeting,
} from "@/lib/meetings/planning/views";
import { readRoles } from "@/lib/meetings/roles/read-roles";
import { numberedAreas } from "@/lib/needs/numbered-areas";
import { readNeeds } from "@/lib/needs/queries";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { sentence } from "@/lib/text/sentence";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";
import type { Meeting } from "@/prisma/generated/client";

/** What the page for a new meeting starts from: the meeting that is already planned, if any, and days to propose. */
export function getMeetingStart(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "meetings", async (tx, head): Promise<MeetingStartView> => {
    const model = getPracticeModel(head.practiceModel, head.modelVersion);
    const today = todayInSweden(now);
    const { noticeDays } = model.invitation;
    const deadline = await readDeadline(tx, caseId, today);
    const isKept = deadline?.standing.kind === "met" || deadline?.standing.kind === "missed";
    return {
      upcoming: await findUpcomingMeeting(tx, caseId),
      knownNeeds: await knownNeeds(tx, caseId),
      noticeDays,
      deadline: isKept ? null : deadline,
      proposed: proposedDays(today, noticeDays, isKept ? null : (deadline?.dueOn ?? null)),
      agreedOn: await findAgreedDay(tx, caseId, today),
    };
  });
}

/** The plan of one meeting, with what is left to see to before the invitations go. */
export async function getMeetingPlan(actor: Actor, meetingId: string, now = new Date()) {
  const caseId = await findCaseOfMeeting(actor, meetingId);
  return readCase(actor, caseId, "meeting", async (tx, head): Promise<MeetingPlanView> => {
    const row = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const meeting = toPlannedMeeting(row);
    const model = getPracticeModel(head.practiceModel, head.modelVersion);
    const { noticeDays } = model.invitation;
    const today = todayInSweden(now);
    const invited = (await listSentRows(tx, meetingId)).filter(({ recall }) => recall === null);
    const gaps = planningGaps(meeting, today, noticeDays);
    return {
      meeting,
      noticeDays,
      dueOn: await findMeetingDueOn(tx, caseId),
      gaps: gaps.filter((gap) => gap !== "shortNotice" || invited.length === 0),
      daysLeft: daysUntil(meeting.plannedOn, today),
      invited: invited.map(({ agencyName, channel, contactWay }) => ({ agencyName, channel, contactWay })),
      roles: await readRoles(tx, row),
      areas: numberedAreas(model.areas, (await readNeeds(tx, caseId)).initiation),
      cancellation: await readCancellation(tx, row, invited),
      doNotDiscuss: await readDoNotDiscuss(tx, caseId),
    };
  });
}

/** Every meeting of the case, latest first. */
export function listMeetings(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "meetings", async (tx): Promise<MeetingRow[]> => {
    const rows = await tx.meeting.findMany({
      where: { caseId },
      orderBy: [{ plannedOn: "desc" }, { plannedAt: "desc" }],
    });
    return rows.map(({ id, plannedOn, startsAt, heldOn, cancelledAt, cancelReason }) => ({
      ...{ id, startsAt, cancelReason },
      plannedOn: fromDatabaseDay(plannedOn),
      heldOn: heldOn && fromDatabaseDay(heldOn),
      cancelledOn: cancelledAt && todayInSweden(cancelledAt),
    }));
  });
}

/** The meeting that is planned, neither held nor called off; a case has at most one. */
export async function findUpcomingMeeting(tx: Transaction, caseId: string): Promise<PlannedMeeting | null> {
  const row = await tx.meeting.findFirst({
    where: { caseId, heldOn: null, cancelledAt: null },
    orderBy: { plannedAt: "desc" },
  });
  return row && toPlannedMeeting(row);
}

async function readCancellation(
  tx: Transaction,
  { caseId, cancelledAt, cancelledById, cancelReason }: Meeting,
  invited: readonly InvitedTo[],
): Promise<CancellationView | null> {
  if (cancelledAt === null) return null;
  const person =
    cancelledById && (await tx.person.findUnique({ where: { id: cancelledById }, select: { name: true } }));
  return {
    at: cancelledAt,
    byName: person ? person.name : "",
    reason: cancelReason,
    toTell: outsideKring(invited),
    insteadId: (await findUpcomingMeeting(tx, caseId))?.id ?? null,
    inKring: invited.filter(({ channel }) => channel === "kring").map(({ agencyName }) => agencyName),
  };
}

/** The day that the last meeting agreed on, while it is still to come (S001-70). */
async function findAgreedDay(tx: Transaction, caseId: string, today: PlainDate): Promise<PlainDate | null> {
  const plan = await tx.plan.findFirst({ where: { caseId }, select: { nextMeetingOn: true } });
  const day = plan?.nextMeetingOn ? fromDatabaseDay(plan.nextMeetingOn) : null;
  return day !== null && day > today ? day : null;
}

/** What is registered about interpreter and other needs, so that nobody is asked twice. */
async function knownNeeds(tx: Transaction, caseId: string): Promise<string> {
  const needs = { language: true, needsInterpreter: true } as const;
  const child = await tx.child.findUniqueOrThrow({
    where: { caseId },
    select: { ...needs, otherNeeds: true },
  });
  const guardians = await tx.guardian.findMany({ where: { caseId, removedAt: null }, select: needs });
  const languages = [child, ...guardians]
    .filter(({ needsInterpreter }) => needsInterpreter)
    .map(({ language }) => language);
  const interpreters = [...new Set(languages)].map((language) =>
    sentence("sv", "meetings.interpreter", { language }),
  );
  return [...interpreters, child.otherNeeds].filter((text) => text !== "").join(". ");
}

/** The case of a meeting, for an address that names only the meeting. */
export function findCaseOfMeeting(actor: Actor, meetingId: string): Promise<string> {
  return withActor(actor, async (tx) => {
    if (!idSchema.safeParse(meetingId).success) throw new NotFoundError("meeting");
    const meeting = await tx.meeting.findUnique({ where: { id: meetingId }, select: { caseId: true } });
    if (!meeting) throw new NotFoundError("meeting");
    return nothingPersonal(meeting.caseId);
  });
}
