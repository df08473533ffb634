import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { countLookUp } from "@/lib/access/look-ups";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { parseCaseCode } from "@/lib/cases/code";
import { parseIdentityNumber } from "@/lib/children/identity-number";
import { indexesOf } from "@/lib/children/sealed";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { type EmergencyRow, factsOf, findEmergencyRow, roleOf } from "@/lib/openings/emergency-row";
import { emergencyMinutes, mayBreakGlass, mayDecideOpening, mayReviewOpening } from "@/lib/openings/rules";
import type { BreakGlass, DecideOpening, ReviewOpening } from "@/lib/openings/schemas";
import { todayInSweden } from "@/lib/time/plain-date";

export type Opened = { readonly caseId: string; readonly openingId: string; readonly isWaiting: boolean };

type Found = { case_id: string; opening_id: string | null; needs_approval: boolean };

const notFound = "openings.errors.notFound";

/**
 * Opens a colleague's case to read for an hour, or asks a second person where somebody in it is protected. Whatever keeps a
 * case from being found gives one and the same answer, and the try stands in the trace.
 */
export async function breakGlass(actor: Actor, input: BreakGlass, now = new Date()): Promise<Opened> {
  try {
    return await withActor(actor, (tx) => openInEmergency(tx, actor, input, now), input);
  } catch (error) {
    // Apart from the act, which is taken back whole: the same form is sent again with another code.
    if (error instanceof DomainError && error.messageKey === notFound) {
      await withActor(actor, async () => recorded(undefined, { act: "emergency.notFound", at: now }));
    }
    throw error;
  }
}

async function openInEmergency(tx: Transaction, actor: Actor, input: BreakGlass, now: Date) {
  ensure(mayBreakGlass(actor));
  await inTurn(tx, actor, input.version);
  await countLookUp(actor);
  const { code, indexes } = wantedCase(input.wanted, now);
  const [found] = await tx.$queryRaw<Found[]>`
    SELECT case_id, opening_id, needs_approval FROM app.break_glass(${code}, ${indexes}::bytea[], ${input.reason}, ${now})`;
  if (!found) throw new DomainError(notFound);
  const { case_id: caseId, opening_id: openingId, needs_approval: isWaiting } = found;
  if (openingId === null) throw new DomainError("openings.errors.alreadyYours");
  return recorded<Opened>(
    { caseId, openingId, isWaiting },
    {
      act: isWaiting ? "case.emergencyRequested" : "case.emergencyOpened",
      caseId,
      subjectId: openingId,
      detail: { minutes: emergencyMinutes },
      at: now,
    },
  );
}

/** The second person opens the case to the first for an hour, or does not. */
export function decideOpening(actor: Actor, input: DecideOpening, now = new Date()): Promise<void> {
  const approves = input.decision === "approve";
  return withActor(
    actor,
    async (tx) => {
      const row = await requireOpening(tx, input.openingId);
      const version = Number(row.is_approved !== null);
      if (version !== input.version) throw new ConflictError(version);
      ensure(mayDecideOpening(actor, roleOf(row), factsOf(row), now));

      await tx.$executeRaw`SELECT app.decide_opening(${row.id}::uuid, ${approves}, ${now})`;
      return recorded(undefined, {
        act: approves ? "case.emergencyApproved" : "case.emergencyDeclined",
        caseId: row.case_id,
        subjectId: row.id,
        at: now,
      });
    },
    input,
  );
}

/** The manager's judgement, signed, once. */
export function reviewOpening(actor: Actor, input: ReviewOpening, now = new Date()): Promise<void> {
  const { judgement, note } = input;
  return withActor(
    actor,
    async (tx) => {
      const row = await requireOpening(tx, input.openingId);
      const version = Number(row.reviewed_at !== null);
      if (version !== input.version)
        throw new ConflictError(version, row.note ? [{ label: "openings.fields.note", text: row.note }] : []);
      ensure(mayReviewOpening(actor, factsOf(row)));

      await tx.$executeRaw`SELECT app.review_opening(${row.id}::uuid, ${judgement}::opening_judgement, ${note}, ${now})`;
      return recorded(undefined, {
        act: "case.emergencyReviewed",
        caseId: row.case_id,
        subjectId: row.id,
        detail: { judgement },
        at: now,
      });
    },
    input,
  );
}

/** A case code, or every index that a child with this number may have; neither for what is no number. */
function wantedCase(wanted: string, now: Date) {
  const code = parseCaseCode(wanted);
  const national = parseIdentityNumber({ choice: "national", text: wanted }, todayInSweden(now));
  const reserve = parseIdentityNumber({ choice: "reserve", text: wanted }, todayInSweden(now));
  const numbers = [national, reserve].flatMap((result) => (result.ok ? [result.number] : []));
  return { code, indexes: code === null ? numbers.flatMap(indexesOf) : [] };
}

/** Two tabs of the same person are let in one by one; the second is told what the first opened. */
async function inTurn(tx: Transaction, { personId }: Actor, version: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`emergency ${personId}`}, 0))`;
  const own = await tx.opening.findMany({
    where: { personId, kind: "emergency" },
    orderBy: { openedAt: "desc" },
    select: { reason: true },
  });
  if (own.length === version) return;
  const [latest] = own;
  throw new ConflictError(
    own.length,
    latest ? [{ label: "openings.fields.reason", text: latest.reason }] : [],
  );
}

/** Two who answer at once wait for each other here. */
async function requireOpening(tx: Transaction, openingId: string): Promise<EmergencyRow> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`opening ${openingId}`}, 0))`;
  const row = await findEmergencyRow(tx, openingId);
  if (!row) throw new NotFoundError("opening");
  return row;
}
