import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { ensureChanged } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { claimOpenCase, requireOpenCase } from "@/lib/cases/require-open-case";
import { findMeetingDueOn } from "@/lib/deadlines/read-deadlines";
import { mayMeetOn } from "@/lib/deadlines/rules";
import { ConflictError, DomainError, NotFoundError, type SavedText } from "@/lib/errors";
import { readSummonsSender } from "@/lib/invitations/sender/queries";
import { toPlannedMeeting } from "@/lib/meetings/planning/planned-meeting";
import { findUpcomingMeeting } from "@/lib/meetings/planning/queries";
import { isMoved, mayChangeMeeting, mayPlanMeeting } from "@/lib/meetings/planning/rules";
import type { CancelMeeting, ChangeMeeting, PlanMeeting } from "@/lib/meetings/planning/schemas";
import { sealPlace } from "@/lib/meetings/planning/sealed-place";
import { toDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

/**
 * Plans the case's next network meeting. One at a time: a meeting that is moved is changed, not planned twice.
 * The agency that took the initiative leads it, and whoever plans it calls to it, until something else is said (S004-12, S004-14).
 */
export function planMeeting(
  actor: Actor,
  input: PlanMeeting,
  now = new Date(),
): Promise<{ meetingId: string; caseId: string }> {
  const { caseId } = input;
  return withActor(
    actor,
    async (tx) => {
      const { initiatingAgencyId } = await claimOpenCase(tx, caseId, input.version);
      ensure(mayPlanMeeting(input, todayInSweden(now)));
      const dueOn = await findMeetingDueOn(tx, caseId);
      ensure(mayMeetOn(input.plannedOn, dueOn, input.lateReason));
      if (await findUpcomingMeeting(tx, caseId)) throw new DomainError("meetings.refusals.alreadyPlanned");

      const id = randomUUID();
      const isInitiator = initiatingAgencyId === actor.agencyId;
      const roles = {
        chairAgencyId: initiatingAgencyId,
        chairName: isInitiator ? actor.personName : "",
        callerId: (await readSummonsSender(tx, actor, caseId))?.personId ?? actor.personId,
      };
      await tx.meeting.create({
        data: { id, caseId, plannedAt: now, ...roles, ...columnsOf(id, input, dueOn) },
      });
      return recorded(
        { meetingId: id, caseId },
        { act: "meeting.planned", caseId, subjectId: id, detail: { plannedOn: input.plannedOn }, at: now },
      );
    },
    input,
  );
}

/**
 * Changes a planned meeting. Invitations already sent say what they said: their receivers are told that the time no longer holds,
 * and the invitations page offers to send them anew.
 */
export function changeMeeting(
  actor: Actor,
  input: ChangeMeeting,
  now = new Date(),
): Promise<{ meetingId: string; caseId: string }> {
  const { meetingId, version } = input;
  return withActor(
    actor,
    async (tx) => {
      const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
      if (!meeting) throw new NotFoundError("meeting");
      const { caseId } = meeting;
      await requireOpenCase(tx, caseId);
      const before = toPlannedMeeting(meeting);
      ensure(mayChangeMeeting(before));
      ensure(mayPlanMeeting(input, todayInSweden(now)));
      const dueOn = await findMeetingDueOn(tx, caseId);
      ensure(mayMeetOn(input.plannedOn, dueOn, input.lateReason));
      if (before.plannedOn !== input.plannedOn) await requireNoPlan(tx, meetingId);
      const moved = isMoved(before, input);

      const { count } = await tx.meeting.updateMany({
        where: { id: meetingId, version },
        data: {
          ...columnsOf(meetingId, input, dueOn),
          ...(moved && { movedCount: { increment: 1 } }),
          version: { increment: 1 },
        },
      });
      await ensureChanged(count, () => conflictOver(tx, meetingId));
      return recorded(
        { meetingId, caseId },
        {
          act: "meeting.changed",
          caseId,
          subjectId: meetingId,
          detail: { plannedOn: input.plannedOn, isMoved: moved },
          at: now,
        },
      );
    },
    input,
  );
}

/**
 * Calls a meeting off. It stays with its reason, and whoever is invited in Kring sees with the next request that it is called
 * off, not why. A new meeting is planned anew.
 */
export function cancelMeeting(
  actor: Actor,
  input: CancelMeeting,
  now = new Date(),
): Promise<{ meetingId: string; caseId: string }> {
  const { meetingId, version, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
      if (!meeting) throw new NotFoundError("meeting");
      const { caseId } = meeting;
      await requireOpenCase(tx, caseId);
      ensure(mayChangeMeeting(toPlannedMeeting(meeting)));
      await requireNoPlan(tx, meetingId);

      const { count } = await tx.meeting.updateMany({
        where: { id: meetingId, version },
        data: {
          cancelledAt: now,
          cancelledById: actor.personId,
          cancelReason: reason,
          version: { increment: 1 },
        },
      });
      await ensureChanged(count, () => conflictOver(tx, meetingId));
      return recorded(
        { meetingId, caseId },
        { act: "meeting.cancelled", caseId, subjectId: meetingId, at: now },
      );
    },
    input,
  );
}

/** What the plan was begun at has happened: the family was there (S001-44). */
async function requireNoPlan(tx: Transaction, meetingId: string): Promise<void> {
  if ((await tx.plan.count({ where: { meetingId } })) > 0)
    throw new DomainError("meetings.refusals.planBegun");
}

/** A place or a link that belongs to the other form of meeting is not kept, nor a reason that the day does not ask for. */
function columnsOf(
  meetingId: string,
  plan: Omit<PlanMeeting, "caseId" | "version" | "idempotencyKey">,
  dueOn: PlainDate | null,
) {
  const isPhysical = plan.form === "physical";
  const isLate = dueOn !== null && plan.plannedOn > dueOn;
  return {
    plannedOn: toDatabaseDay(plan.plannedOn),
    offDayReason: isWorkingDay(plan.plannedOn) ? "" : plan.offDayReason,
    lateReason: isLate ? plan.lateReason : "",
    startsAt: plan.startsAt,
    lengthMinutes: plan.lengthMinutes,
    form: plan.form,
    place: sealPlace(meetingId, isPhysical ? plan.place : ""),
    roomBooked: isPhysical && plan.roomBooked,
    link: isPhysical ? "" : plan.link,
    question: plan.question,
    answerBy: toDatabaseDay(plan.answerBy),
    needs: plan.needs,
  };
}

async function conflictOver(tx: Transaction, meetingId: string): Promise<ConflictError> {
  const saved = toPlannedMeeting(await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } }));
  const texts: readonly SavedText[] = [
    { label: "meetings.fields.plannedOn", text: saved.plannedOn },
    { label: "meetings.fields.offDayReason", text: saved.offDayReason },
    { label: "meetings.fields.lateReason", text: saved.lateReason },
    { label: "meetings.fields.startsAt", text: saved.startsAt.replace(":", ".") },
    { label: "meetings.fields.lengthMinutes", text: String(saved.lengthMinutes) },
    { label: "meetings.fields.form", choice: `meetings.forms.${saved.form}` },
    { label: "meetings.fields.place", text: saved.place },
    { label: "meetings.fields.link", text: saved.link },
    { label: "meetings.fields.question", text: saved.question },
    { label: "meetings.fields.needs", text: saved.needs },
  ];
  return new ConflictError(
    saved.version,
    texts.filter((saved) => !("text" in saved) || saved.text !== ""),
  );
}
