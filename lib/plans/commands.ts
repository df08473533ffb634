import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCaseHead } from "@/lib/cases/queries";
import { claimOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, DomainError } from "@/lib/errors";
import { checksumOf } from "@/lib/plans/checksum";
import { planContentSchema } from "@/lib/plans/content";
import { readDraft } from "@/lib/plans/draft";
import { inviteAgain } from "@/lib/plans/next-participants";
import { claimPlan, requireFamilyMeeting } from "@/lib/plans/require-plan";
import { planKindIn } from "@/lib/plans/plan-kind";
import { mayFixFor, unmetRequirements } from "@/lib/plans/rules";
import type { FixPlan, PlanNextMeeting, StartPlan } from "@/lib/plans/schemas";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import type { Plan } from "@/prisma/generated/client";

/** Starts the plan of the case's model at the latest meeting with the family: never before one has been held (S001-44). */
export function startPlan(actor: Actor, input: StartPlan, now = new Date()): Promise<{ planId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId } = input;
      const childCase = await claimOpenCase(tx, caseId, input.version);
      const { latest } = await requireFamilyMeeting(tx, caseId, now);
      const kind = planKindIn(childCase, input.kind);
      if (await tx.plan.findFirst({ where: { caseId } })) throw new DomainError("plans.refusals.started");
      const plan = await tx.plan.create({
        data: { caseId, kind, meetingId: latest.meetingId, startedAt: now },
      });
      const detail = { kind };
      return recorded(
        { planId: plan.id },
        { act: "plan.started", caseId, subjectId: plan.id, detail, at: now },
      );
    },
    input,
  );
}

/**
 * The day of the next meeting and the agencies that come again, or why there will be none (S001-70, S001-71). An agency that
 * is not to come is not invited again; whom to invite besides is considered as before the first meeting.
 */
export function planNextMeeting(actor: Actor, input: PlanNextMeeting, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { plan, held } = await claimPlan(tx, input.caseId, now);
      ensureSeen(plan, input.version);
      const meets = input.nextMeeting === "meet";
      const nextAgencyIds = meets ? input.nextAgencyIds : [];
      if (meets) await inviteAgain(tx, { ...plan, ...held.latest }, nextAgencyIds, now);
      await tx.plan.update({
        where: { id: plan.id },
        data: {
          nextMeetingOn: meets && input.nextMeetingOn ? toDatabaseDay(input.nextMeetingOn) : null,
          nextMeetingNote: meets ? "" : input.nextMeetingNote,
          nextAgencyIds,
        },
      });
      return recorded(undefined, {
        act: "plan.nextMeetingPlanned",
        caseId: plan.caseId,
        subjectId: plan.id,
        detail: { meets, nextAgencyIds },
        at: now,
      });
    },
    input,
  );
}

/**
 * Fixes the draft as the next version: complete, seen, and with the family's part in it (Q11). A version never changes;
 * what is changed afterwards is a new draft.
 */
export function fixPlan(
  actor: Actor,
  input: FixPlan,
  now = new Date(),
): Promise<{ versionId: string; number: number }> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, familyPart: part } = input;
      const { plan, held } = await claimPlan(tx, caseId, now);
      ensureSeen(plan, input.version);
      const { meetingId, heldOn } = held.latest;
      const draft = await readDraft(tx, await readCaseHead(tx, caseId), plan, held.latest);
      const unmet = unmetRequirements(draft.facts);
      if (unmet.length > 0) throw new DomainError("plans.refusals.unmet", { count: unmet.length });
      const family = { ...input, part, attended: draft.didFamilyAttend, reason: input.familyReason };
      ensure(mayFixFor(family, heldOn, todayInSweden(now)));

      const content = planContentSchema.parse(draft.content);
      const checksum = checksumOf(content);
      const number = await nextNumber(tx, plan.id);
      const version = await tx.planVersion.create({
        data: {
          ...{ caseId, planId: plan.id, meetingId, number, content, checksum },
          fixedAt: now,
          fixedById: actor.personId,
          ...familyColumns(input),
        },
      });
      await tx.plan.update({ where: { id: plan.id }, data: { fixedAtVersion: plan.version + 1 } });
      const detail = { number, checksum, familyPart: part };
      return recorded(
        { versionId: version.id, number },
        { act: "plan.fixed", caseId, subjectId: version.id, detail, at: now },
      );
    },
    input,
  );
}

/** Whoever fixes or dates the plan has seen all of it: any change by somebody else since is read first. */
export function ensureSeen(plan: Plan, version: number): void {
  if (plan.version === version) return;
  throw new ConflictError(plan.version, [{ label: "plans.nextMeeting.note", text: plan.nextMeetingNote }]);
}

async function nextNumber(tx: Transaction, planId: string): Promise<number> {
  const latest = await tx.planVersion.findFirst({
    where: { planId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return (latest?.number ?? 0) + 1;
}

function familyColumns({ familyPart, familyReason, approvedOn, approvedHow }: FixPlan) {
  const isApproved = familyPart === "approved";
  return {
    familyPart: familyPart ?? "",
    familyReason: familyPart === "didNotWant" ? familyReason : "",
    familyApprovedOn: isApproved && approvedOn ? toDatabaseDay(approvedOn) : null,
    familyApprovedHow: isApproved ? (approvedHow ?? "") : "",
  };
}
