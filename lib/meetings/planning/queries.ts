import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readDoNotDiscuss } from "@/lib/children/queries";
import { NotFoundError } from "@/lib/errors";
import { toPlannedMeeting } from "@/lib/meetings/planning/planned-meeting";
import { daysUntil, planningGaps } from "@/lib/meetings/planning/rules";
import type { MeetingPlanView, PlannedMeeting } from "@/lib/meetings/planning/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { sentence } from "@/lib/text/sentence";
import { todayInSweden } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";

/** What the page for a new meeting starts from: the head, and the meeting that is already planned, if any. */
export function getMeetingStart(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "meetings", async (tx, head) => ({
    upcoming: await findUpcomingMeeting(tx, caseId),
    knownNeeds: await knownNeeds(tx, caseId),
    noticeDays: getPracticeModel(head.practiceModel, head.modelVersion).invitation.noticeDays,
  }));
}

/** The plan of one meeting, with what is left to see to before the invitations go. */
export async function getMeetingPlan(actor: Actor, meetingId: string, now = new Date()) {
  const caseId = await caseOfMeeting(actor, meetingId);
  return readCase(actor, caseId, "meeting", async (tx, head): Promise<MeetingPlanView> => {
    const meeting = toPlannedMeeting(await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } }));
    const { noticeDays } = getPracticeModel(head.practiceModel, head.modelVersion).invitation;
    const today = todayInSweden(now);
    const sentCount = await tx.invitation.count({ where: { meetingId, recall: null } });
    const gaps = planningGaps(meeting, today, noticeDays);
    return {
      meeting,
      noticeDays,
      gaps: gaps.filter((gap) => gap !== "shortNotice" || sentCount === 0),
      daysLeft: daysUntil(meeting.plannedOn, today),
      sentCount,
      doNotDiscuss: await readDoNotDiscuss(tx, caseId),
    };
  });
}

/** The meeting that is planned and not held; a case has at most one. */
export async function findUpcomingMeeting(tx: Transaction, caseId: string): Promise<PlannedMeeting | null> {
  const row = await tx.meeting.findFirst({ where: { caseId, heldOn: null }, orderBy: { plannedAt: "desc" } });
  return row && toPlannedMeeting(row);
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

function caseOfMeeting(actor: Actor, meetingId: string): Promise<string> {
  return withActor(actor, async (tx) => {
    if (!idSchema.safeParse(meetingId).success) throw new NotFoundError("meeting");
    const meeting = await tx.meeting.findUnique({ where: { id: meetingId }, select: { caseId: true } });
    if (!meeting) throw new NotFoundError("meeting");
    return nothingPersonal(meeting.caseId);
  });
}
