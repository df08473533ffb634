import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { claimOpenCase } from "@/lib/cases/require-open-case";
import { readConsentFacts, toGiver } from "@/lib/consents/facts";
import {
  agenciesInForce,
  type ConsentFacts,
  type Giver,
  guardianOf,
  isInForce,
  longestValidityMonths,
  mayApproveException,
  mayRecord,
  stanceOf,
  statementsToWithdraw,
} from "@/lib/consents/rules";
import type { ApproveException, RecordConsent, WithdrawConsent } from "@/lib/consents/schemas";
import { sentenceFor } from "@/lib/consents/sentence";
import { DomainError, NotFoundError } from "@/lib/errors";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { addMonths, type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** Records what one giver said about some agencies. Refused for a day that has not come, and where an exception would override an answer. */
export function recordConsent(
  actor: Actor,
  input: RecordConsent,
  now = new Date(),
): Promise<{ statementId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const childCase = await claimOpenCase(tx, input.caseId, input.version);
      const today = todayInSweden(now);
      const facts = await readConsentFacts(tx, input.caseId);
      const giver = toGiver(guardianIn(facts, input.giver));
      requirePossibleDays(input, today);
      requireOwnAgency(facts, giver, input, actor.agencyId, today);
      ensure(mayRecord(facts, giver, input.position, today));

      const sentence = await sentenceFor(
        tx,
        actor,
        getPracticeModel(childCase.practiceModel, childCase.modelVersion),
        input,
      );
      const statementId = await insertStatement(tx, {
        ...input,
        guardianId: guardianOf(giver),
        sentence,
        now,
      });
      return recorded(
        { statementId },
        {
          act: `consent.${input.position}`,
          caseId: input.caseId,
          subjectId: statementId,
          detail: { giver: giver.kind, guardianId: guardianOf(giver), agencyIds: input.agencyIds },
          at: now,
        },
      );
    },
    input,
  );
}

/**
 * Withdraws what a giver has given, for one agency or for all. It ends access with the next request:
 * open invitations to agencies that no longer have a consent in force are recalled, copies handed over stay listed.
 */
export function withdrawConsent(
  actor: Actor,
  input: WithdrawConsent,
  now = new Date(),
): Promise<{ recalledCount: number; losesCase: boolean }> {
  return withActor(
    actor,
    async (tx) => {
      const childCase = await claimOpenCase(tx, input.caseId, input.version);
      const facts = await readConsentFacts(tx, input.caseId);
      const giver = toGiver(guardianIn(facts, input.giver));
      const agencyId = input.agency === "all" ? null : input.agency;
      const ended = statementsToWithdraw(facts, giver, agencyId);
      if (ended.length === 0) throw new DomainError("consents.refusals.nothingToWithdraw");

      const { caseId, receivedHow } = input;
      const withdrawal = { caseId, agencyId, receivedHow, recordedAt: now, recordedById: actor.personId };
      await tx.withdrawal.createMany({
        data: ended.map(({ id }) => ({ ...withdrawal, id: randomUUID(), statementId: id })),
      });
      const recalledCount = await recallInvitationsWithoutConsent(tx, actor, caseId, now);
      const losesCase = await endsCoordination(tx, actor, childCase, todayInSweden(now));
      return recorded(
        { recalledCount, losesCase },
        {
          act: "consent.withdrawn",
          caseId,
          detail: { giver: giver.kind, guardianId: guardianOf(giver), agencyId, recalledCount, losesCase },
          at: now,
        },
      );
    },
    input,
  );
}

/** The manager approves that one guardian could not be reached: this exception only (Q7). */
export function approveException(actor: Actor, input: ApproveException, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, input.caseId, input.version);
      const statement = await tx.consentStatement.findUnique({
        where: { id: input.statementId, caseId: input.caseId },
        include: { approval: true },
      });
      if (!statement) throw new NotFoundError("consent");
      ensure(mayApproveException(actor, { ...statement, isExceptionApproved: statement.approval !== null }));

      await tx.$executeRaw`SELECT app.approve_consent_exception(${statement.id}::uuid, ${input.note}, ${now})`;
      return recorded(undefined, {
        act: "consent.exceptionApproved",
        caseId: input.caseId,
        subjectId: statement.id,
        at: now,
      });
    },
    input,
  );
}

/** Whether the case leaves the actor's agency with this transaction: what it got from another it does not keep without consent. */
async function endsCoordination(
  tx: Transaction,
  { agencyId }: Actor,
  { id, initiatingAgencyId }: { readonly id: string; readonly initiatingAgencyId: string },
  today: PlainDate,
): Promise<boolean> {
  if (agencyId === initiatingAgencyId) return false;
  return !isInForce(await readConsentFacts(tx, id), agencyId, today);
}

function guardianIn(facts: ConsentFacts, giver: string): string | null {
  if (giver === "child") return null;
  if (!facts.custodies.some(({ guardianId }) => guardianId === giver)) throw new NotFoundError("guardian");
  return giver;
}

function requirePossibleDays(input: RecordConsent, today: PlainDate): void {
  if (input.statedOn > today) throw new DomainError("consents.refusals.future");
  if (input.validUntil === null) return;
  if (input.validUntil < input.statedOn) throw new DomainError("consents.refusals.endsBeforeStart");
  if (input.validUntil > addMonths(input.statedOn, longestValidityMonths))
    throw new DomainError("consents.refusals.tooLong");
}

/** A yes names the agency that takes it too, now or before: without it that agency may not take part (Q7). */
function requireOwnAgency(
  facts: ConsentFacts,
  giver: Giver,
  input: RecordConsent,
  ownId: string,
  today: PlainDate,
): void {
  if (input.position !== "given" || input.agencyIds.includes(ownId)) return;
  if (stanceOf(facts, giver, ownId, today) !== "gives") throw new DomainError("consents.errors.ownAgency");
}

async function insertStatement(
  tx: Transaction,
  input: RecordConsent & { guardianId: string | null; sentence: string; now: Date },
): Promise<string> {
  const isGiven = input.position === "given";
  const statement = {
    caseId: input.caseId,
    giver: input.guardianId === null ? "child" : "guardian",
    guardianId: input.guardianId,
    position: input.position,
    agencyIds: isGiven ? input.agencyIds : [],
    statedOn: input.statedOn,
    validUntil: isGiven ? input.validUntil : null,
    form: isGiven ? input.form : null,
    verbalChannel: isGiven && input.form === "verbal" ? input.verbalChannel : null,
    reason: reasonOf(input),
    paperPlace: isGiven && input.form === "written" ? input.paperPlace : "",
    scope: input.scope,
    sentence: input.sentence,
    recordedAt: input.now,
  };
  const [row] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT app.record_consent(${JSON.stringify(statement)}::jsonb) AS id`;
  if (!row) throw new NotFoundError("case");
  return row.id;
}

/** The reason that goes with the position; what was typed for another answer is not kept. */
function reasonOf(input: RecordConsent): string {
  switch (input.position) {
    case "given":
      return input.form === "verbal" ? input.whyNotWritten : "";
    case "notReachable":
      return input.whyNotReachable;
    case "notMature":
      return input.whyNotMature;
    case "asked":
    case "refused":
      return "";
  }
}

async function recallInvitationsWithoutConsent(
  tx: Transaction,
  actor: Actor,
  caseId: string,
  now: Date,
): Promise<number> {
  const inForce = agenciesInForce(await readConsentFacts(tx, caseId), todayInSweden(now));
  const open = await tx.invitation.findMany({
    where: { caseId, recall: null, agencyId: { notIn: inForce } },
    select: { id: true },
  });
  await tx.invitationRecall.createMany({
    data: open.map(({ id }) => ({
      invitationId: id,
      caseId,
      reason: "consentWithdrawn",
      recalledAt: now,
      recalledById: actor.personId,
    })),
  });
  return open.length;
}
