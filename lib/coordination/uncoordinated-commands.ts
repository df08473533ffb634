import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireColleague } from "@/lib/cases/case-workers/facts";
import { findProgress, type ProgressRow } from "@/lib/cases/read-progress";
import { mayAppoint, mayCloseUncoordinated, uncoordinatedFactsOf } from "@/lib/coordination/rules";
import type { AppointCoordinator, CloseUncoordinated } from "@/lib/coordination/schemas";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";

/** The manager where the case began names a colleague to a case that nobody coordinates. */
export function appointCoordinator(actor: Actor, input: AppointCoordinator, now = new Date()): Promise<void> {
  const { caseId, personId, version } = input;
  return withActor(
    actor,
    async (tx) => {
      ensure(mayAppoint(actor, uncoordinatedFactsOf(await requireHead(tx, caseId, now))));
      await requireColleague(tx, actor, personId, now);
      const [row] = await tx.$queryRaw<[{ done: boolean }]>`
        SELECT app.appoint_coordinator(${caseId}::uuid, ${personId}::uuid, ${version}::int, ${now}) AS done`;
      if (!row.done) throw await conflictOver(tx, caseId);
      return recorded(undefined, { act: "coordination.appointed", caseId, subjectId: personId, at: now });
    },
    input,
  );
}

/** The manager ends a case that nobody may take up, without reading it. */
export function closeUncoordinated(actor: Actor, input: CloseUncoordinated, now = new Date()): Promise<void> {
  const { caseId, summary, version } = input;
  return withActor(
    actor,
    async (tx) => {
      ensure(mayCloseUncoordinated(actor, uncoordinatedFactsOf(await requireHead(tx, caseId, now))));
      const [row] = await tx.$queryRaw<[{ done: boolean }]>`
        SELECT app.close_uncoordinated(${caseId}::uuid, ${summary}, ${version}::int, ${now}) AS done`;
      if (!row.done) throw await conflictOver(tx, caseId);
      return recorded(undefined, { act: "case.closed", caseId, detail: { reason: "noConsent" }, at: now });
    },
    input,
  );
}

/** The head of a case; for whoever has neither the case nor its head there is none. */
async function requireHead(tx: Transaction, caseId: string, now: Date): Promise<ProgressRow> {
  const row = await findProgress(tx, caseId, todayInSweden(now));
  if (!row) throw new NotFoundError("case");
  return row;
}

async function conflictOver(tx: Transaction, caseId: string): Promise<ConflictError> {
  const row = await tx.childCase.findUniqueOrThrow({ where: { id: caseId }, select: { version: true } });
  return new ConflictError(row.version);
}
