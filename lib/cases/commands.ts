import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { claimCase } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCaseWork, requireColleague } from "@/lib/cases/case-workers/facts";
import { findProgress } from "@/lib/cases/read-progress";
import { claimOpenCase, requireClosure } from "@/lib/cases/require-open-case";
import {
  mayAddCaseWorker,
  mayCloseCase,
  mayEndCaseWork,
  mayOpenHead,
  mayReopenCase,
} from "@/lib/cases/rules";
import type { AddCaseWorker, CloseCase, EndCaseWork, OpenHead, ReopenCase } from "@/lib/cases/schemas";
import { stageOf } from "@/lib/cases/stage";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";

/** Gives a colleague of the own agency the case: they see all of it with the next request. */
export function addCaseWorker(actor: Actor, input: AddCaseWorker, now = new Date()): Promise<void> {
  const { caseId, personId } = input;
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, caseId, input.version);
      await requireColleague(tx, actor, personId, now);
      ensure(mayAddCaseWorker(await readCaseWork(tx, actor, caseId), personId));

      await tx.$executeRaw`SELECT app.add_case_worker(${caseId}::uuid, ${personId}::uuid, ${now})`;
      return recorded(undefined, { act: "case.workerAdded", caseId, subjectId: personId, at: now });
    },
    input,
  );
}

/** Ends a colleague's work with the case, or one's own. What they wrote stays. */
export function endCaseWork(actor: Actor, input: EndCaseWork, now = new Date()): Promise<{ isOwn: boolean }> {
  const { caseId, personId } = input;
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, caseId, input.version);
      const work = await readCaseWork(tx, actor, caseId);
      if (!work.workerIds.includes(personId)) throw new NotFoundError("caseWorker");
      ensure(mayEndCaseWork(work, personId));

      await tx.$executeRaw`SELECT app.end_case_worker(${caseId}::uuid, ${personId}::uuid, ${now})`;
      return recorded(
        { isOwn: personId === actor.personId },
        { act: "case.workerEnded", caseId, subjectId: personId, at: now },
      );
    },
    input,
  );
}

/** Ends the collaboration: from now on the case is read and never changed, and others see nothing more of it. */
export function closeCase(actor: Actor, input: CloseCase, now = new Date()): Promise<void> {
  const { caseId, reason, summary, familySaid } = input;
  const today = todayInSweden(now);
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, caseId, input.version);
      const row = await findProgress(tx, caseId, today);
      if (!row) throw new NotFoundError("case");
      const { facts } = row;
      ensure(
        mayCloseCase(reason, {
          stage: stageOf(facts, today),
          isConsentInForce: facts.consent.isInForce,
        }),
      );

      await tx.closure.create({
        data: { caseId, reason, summary, familySaid, closedAt: now, closedById: actor.personId },
      });
      return recorded(undefined, { act: "case.closed", caseId, detail: { reason }, at: now });
    },
    input,
  );
}

/** Opens a closed case again. The consents ended with it: before another agency sees anything the family is asked anew. */
export function reopenCase(actor: Actor, input: ReopenCase, now = new Date()): Promise<void> {
  const { caseId, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      ensure(mayReopenCase({ closedAt: await requireClosure(tx, caseId) }, now));
      await claimCase(tx, caseId, input.version);
      await tx.$executeRaw`SELECT app.reopen_case(${caseId}::uuid, ${reason}, ${now})`;
      return recorded(undefined, { act: "case.reopened", caseId, at: now });
    },
    input,
  );
}

/** A manager opens a case for a reason and a time. It is seen with the next request, and the opening is told in the case. */
export function openHead(actor: Actor, input: OpenHead, now = new Date()): Promise<void> {
  const { caseId, reason, minutes } = input;
  return withActor(
    actor,
    async (tx) => {
      const row = await findProgress(tx, caseId, todayInSweden(now));
      if (!row) throw new NotFoundError("case");
      ensure(mayOpenHead(actor, row.progress));
      await openInTurn(tx, actor, caseId, input.version);

      const until = new Date(now.getTime() + minutes * 60_000);
      const [opening] = await tx.$queryRaw<{ id: string }[]>`
        SELECT app.open_head(${caseId}::uuid, ${reason}, ${now}, ${until})::text AS id`;
      const openingId = opening?.id;
      return recorded(undefined, {
        act: "case.headOpened",
        caseId,
        ...(openingId && { subjectId: openingId }),
        detail: { minutes },
        at: now,
      });
    },
    input,
  );
}

/** Two tabs of the same manager are let in one by one; the second is told what the first said. */
async function openInTurn(tx: Transaction, actor: Actor, caseId: string, version: number): Promise<void> {
  const { personId } = actor;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`opened ${caseId} ${personId}`}, 0))`;
  const openings = await tx.opening.findMany({
    where: { caseId, personId, kind: "manager" },
    orderBy: { openedAt: "desc" },
  });
  if (openings.length === version) return;
  const [latest] = openings;
  const theirs = latest ? [{ label: "cases.overview.open.reason", text: latest.reason }] : [];
  throw new ConflictError(openings.length, theirs);
}
