import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { DomainError } from "@/lib/errors";
import { factsOf, readMeetingNotes } from "@/lib/meetings/notes/facts";
import { ensureCurrent, requireMeeting } from "@/lib/meetings/notes/require-meeting";
import { mayRegisterHeld, meetingGaps } from "@/lib/meetings/notes/rules";
import type { AgreeOnGroundRules, ChooseAreas, HoldMeeting } from "@/lib/meetings/notes/schemas";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

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

/** Registers that the meeting was held. Everything that is missing is said at once, and nothing is saved until it is there. */
export function holdMeeting(actor: Actor, input: HoldMeeting, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { meeting } = await requireMeeting(tx, input.caseId, input.meetingId);
      ensureCurrent(meeting.version, input.version, () => []);
      const heldOn = meeting.heldOn && fromDatabaseDay(meeting.heldOn);
      ensure(mayRegisterHeld({ heldOn }, input.heldOn, todayInSweden(now)));
      const { familyAbsentReason } = input;
      const notes = await readMeetingNotes(tx, input.caseId, meeting.id);
      const gaps = meetingGaps({ ...factsOf(notes), familyAbsentReason });
      // The page lists all but the reason, which has a field of its own there.
      const count = gaps.filter(({ kind }) => kind !== "familyAbsentReason").length;
      if (count > 0) throw new DomainError("meetingNotes.refusals.gaps", { count });
      if (gaps.length > 0) throw new DomainError("meetingNotes.refusals.familyAbsentReason");

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
