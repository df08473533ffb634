import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensureChanged } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, NotFoundError } from "@/lib/errors";
import type { ConsiderAgency } from "@/lib/invitations/considered/schemas";
import type { ConsideredAgency } from "@/prisma/generated/client";

/** Decides whether one agency is invited, and why (S001-25). Version 0 means that nobody has decided before. */
export function considerAgency(
  actor: Actor,
  input: ConsiderAgency,
  now = new Date(),
): Promise<{ caseId: string }> {
  const { caseId } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await requireOtherAgency(tx, actor, input.agencyId);
      await decideInTurn(tx, input);
      const id = await saveDecision(tx, input, now);
      return recorded(
        { caseId },
        {
          act: "agency.considered",
          caseId,
          subjectId: id,
          detail: { agencyId: input.agencyId || null, invite: input.decision === "invite" },
          at: now,
        },
      );
    },
    input,
  );
}

/** The agency that invites is there from the start, so it is not considered. */
async function requireOtherAgency(tx: Transaction, actor: Actor, agencyId: string): Promise<void> {
  if (agencyId === "") return;
  const agency = await tx.agency.findUnique({ where: { id: agencyId }, select: { id: true } });
  if (!agency || agency.id === actor.agencyId) throw new NotFoundError("agency");
}

/** Two who decide about the same agency at once are let in one by one. */
async function decideInTurn(tx: Transaction, { caseId, agencyId, otherName }: ConsiderAgency): Promise<void> {
  const key = `considered ${caseId} ${agencyId || otherName.toLowerCase()}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

async function saveDecision(tx: Transaction, input: ConsiderAgency, now: Date): Promise<string> {
  const { caseId, version, reason } = input;
  const decision = { invite: input.decision === "invite", reason, consideredAt: now };
  const saved = await findDecision(tx, input);
  if (!saved && version === 0) {
    const named = { agencyId: input.agencyId || null, otherName: input.otherName };
    return (
      await tx.consideredAgency.create({ data: { caseId, ...named, ...decision }, select: { id: true } })
    ).id;
  }
  if (!saved) throw new ConflictError(0);
  const { count } = await tx.consideredAgency.updateMany({
    where: { id: saved.id, version },
    data: { ...decision, version: { increment: 1 } },
  });
  await ensureChanged(count, async () => conflictOver(saved));
  return saved.id;
}

function findDecision(
  tx: Transaction,
  { caseId, agencyId, otherName }: ConsiderAgency,
): Promise<ConsideredAgency | null> {
  if (agencyId !== "")
    return tx.consideredAgency.findUnique({ where: { caseId_agencyId: { caseId, agencyId } } });
  return tx.consideredAgency.findFirst({
    where: { caseId, agencyId: null, otherName: { equals: otherName, mode: "insensitive" } },
  });
}

function conflictOver({ version, invite, reason }: ConsideredAgency): ConflictError {
  return new ConflictError(version, [
    {
      label: "invitations.fields.decision",
      choice: `invitations.decisions.${invite ? "invite" : "leaveOut"}`,
    },
    { label: "invitations.fields.reason", text: reason },
  ]);
}
