import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCaseHead } from "@/lib/cases/queries";
import { DomainError, UnmetError } from "@/lib/errors";
import { gapPlace } from "@/lib/meetings/closing/places";
import { readClosing } from "@/lib/meetings/closing/queries";
import type { ClosingGap } from "@/lib/meetings/closing/rules";
import { factsOf, readMeetingNotes } from "@/lib/meetings/notes/facts";
import { ensureCurrent, requireMeeting } from "@/lib/meetings/notes/require-meeting";
import { mayRegisterHeld, meetingGaps } from "@/lib/meetings/notes/rules";
import type { AgreeOnGroundRules, ChooseAreas, HoldMeeting } from "@/lib/meetings/notes/schemas";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/time/database-day";
import { comparePlainDates, type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** Everyone agreed that what is shared is necessary, relevant and proportionate (S001-49): who noted it, and when. */
export function agreeOnGroundRules(actor: Actor, input: AgreeOnGroundRules, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { meeting } = await requireMeeting(tx, input.caseId, input.meetingId);
      ensureCurrent(meeting.version, input.version, () => []);
      await tx.meeting.update({
        where: { id: meeting.id },
        data: { groundRulesAt: now, groundRulesById: actor.personId, version: { increment: 1 } },
      });
      const { caseId } = meeting;
      return recorded(undefined, {
        act: "meeting.groundRulesAgreed",
        caseId,
        subjectId: meeting.id,
        at: now,
      });
    },
    input,
  );
}

/** Chooses which areas of the wheel the meeting goes through: any number but none. The initiator's choice is kept beside it. */
export function chooseAreas(actor: Actor, input: ChooseAreas, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { meeting, childCase } = await requireMeeting(tx, input.caseId, input.meetingId);
      const { caseId } = meeting;
      const model = getPracticeModel(childCase.practiceModel, childCase.modelVersion);
      if (input.areas.some((key) => !model.areas.some((area) => area.key === key)))
        throw new DomainError("meetingNotes.refusals.unknownArea");
      const rows = await tx.areaNeed.findMany({ where: { caseId } });
      const before = rows.filter(({ stage }) => stage === "meeting");
      const version = before.reduce((sum, row) => sum + row.version, 0);
      ensureCurrent(version, input.version, () => []);

      for (const area of input.areas) {
        const thought = rows.find((row) => row.area === area && row.stage === "initiation");
        const state = thought?.state === "attention" ? "attention" : "collaboration";
        await tx.areaNeed.upsert({
          where: { id: before.find((row) => row.area === area)?.id ?? randomUUID() },
          create: { caseId, area, stage: "meeting", state, saidBy: thought?.saidBy ?? [], chosenAt: now },
          update: { state, removedAt: null, version: { increment: 1 } },
        });
      }
      await tx.areaNeed.updateMany({
        where: { caseId, stage: "meeting", removedAt: null, area: { notIn: input.areas } },
        data: { removedAt: now, version: { increment: 1 } },
      });
      const detail = { areas: input.areas };
      return recorded(undefined, {
        act: "meeting.areasChosen",
        caseId,
        subjectId: meeting.id,
        detail,
        at: now,
      });
    },
    input,
  );
}

/** Ends the meeting: it was held. Everything that is missing is said at once, and nothing is saved until it is there. */
export function holdMeeting(actor: Actor, input: HoldMeeting, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { meeting } = await requireMeeting(tx, input.caseId, input.meetingId);
      ensureCurrent(meeting.version, input.version, () => []);
      const heldOn = meeting.heldOn && fromDatabaseDay(meeting.heldOn);
      const firstPlannedOn = await findFirstPlannedDay(tx, input.caseId);
      ensure(mayRegisterHeld({ heldOn }, input.heldOn, todayInSweden(now), firstPlannedOn));
      const { familyAbsentReason } = input;
      ensureComplete(await listGaps(tx, input, now), input);

      await tx.meeting.update({
        where: { id: meeting.id },
        data: {
          heldOn: toDatabaseDay(input.heldOn),
          heldById: actor.personId,
          familyAbsentReason,
          version: { increment: 1 },
        },
      });
      const detail = { heldOn: input.heldOn, isFamilyAbsent: familyAbsentReason !== "" };
      return recorded(undefined, {
        act: "meeting.held",
        caseId: meeting.caseId,
        subjectId: meeting.id,
        detail,
        at: now,
      });
    },
    input,
  );
}

async function listGaps(tx: Transaction, input: HoldMeeting, now: Date): Promise<ClosingGap[]> {
  const { caseId, meetingId, familyAbsentReason } = input;
  const notes = await readMeetingNotes(tx, caseId, meetingId);
  const gaps = meetingGaps({ ...factsOf(notes), familyAbsentReason });
  const head = await readCaseHead(tx, caseId);
  return [...(await readClosing(tx, head, { ...notes, gaps }, now)).gaps];
}

/** The reason why the family was not there has a field beside the button, and a sentence of its own. */
function ensureComplete(gaps: readonly ClosingGap[], meeting: HoldMeeting): void {
  if (gaps.length === 0) return;
  if (gaps.every(({ kind }) => kind === "familyAbsentReason"))
    throw new DomainError("meetingNotes.refusals.familyAbsentReason");
  throw new UnmetError(
    "meetingNotes.refusals.gaps",
    gaps.map((gap) => ({
      key: `meetingNotes.gaps.${gap.kind}`,
      values: { who: gap.who },
      href: gapPlace(gap, meeting),
    })),
  );
}

/** The earliest day of what was planned while the first meeting with the family went on; null where one has been held already. */
async function findFirstPlannedDay(tx: Transaction, caseId: string): Promise<PlainDate | null> {
  if ((await tx.meeting.count({ where: { caseId, heldOn: { not: null } } })) > 0) return null;
  const { _min: first } = await tx.intervention.aggregate({
    where: { caseId, removedAt: null },
    _min: { startsOn: true, dueOn: true },
  });
  const days = [first.startsOn, first.dueOn].flatMap((day) => (day ? [fromDatabaseDay(day)] : []));
  return days.toSorted(comparePlainDates)[0] ?? null;
}
