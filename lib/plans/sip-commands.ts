import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { ConflictError, DomainError, type SavedText } from "@/lib/errors";
import { ensureSeen } from "@/lib/plans/commands";
import { planKindIn } from "@/lib/plans/plan-kind";
import { claimPlan } from "@/lib/plans/require-plan";
import type { ChangePlanKind, SaveSip } from "@/lib/plans/schemas";
import { mayLead } from "@/lib/plans/sip";
import type { Sip } from "@/prisma/generated/client";

/** Makes the plan another kind that the routine has. Everything written follows; fixed versions stay what they were. */
export function changePlanKind(actor: Actor, input: ChangePlanKind, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId } = input;
      const { plan, childCase } = await claimPlan(tx, caseId, now);
      ensureSeen(plan, input.version);
      const kind = planKindIn(childCase, input.kind);
      await tx.plan.update({ where: { id: plan.id }, data: { kind } });
      const detail = { from: plan.kind, to: kind };
      return recorded(undefined, { act: "plan.kindChanged", caseId, subjectId: plan.id, detail, at: now });
    },
    input,
  );
}

/** Saves what the plan says as a SIP besides goals and interventions. What is missing is told where the plan is fixed. */
export function saveSip(actor: Actor, input: SaveSip, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, version } = input;
      const { plan } = await claimPlan(tx, caseId, now);
      const saved = await tx.sip.findUnique({ where: { planId: plan.id } });
      if ((saved?.version ?? 0) !== version) throw new ConflictError(saved?.version ?? 0, textsOf(saved));
      if (input.leadAuthorityId !== null) await requireLead(tx, input.leadAuthorityId);
      const columns = columnsOf(input);
      await (saved
        ? tx.sip.update({ where: { planId: plan.id }, data: { ...columns, version: { increment: 1 } } })
        : tx.sip.create({ data: { planId: plan.id, caseId, ...columns } }));
      return recorded(undefined, { act: "plan.sipSaved", caseId, subjectId: plan.id, at: now });
    },
    input,
  );
}

/** The overall responsibility is a municipality's or a region's alone. */
async function requireLead(tx: Transaction, id: string): Promise<void> {
  const authority = await tx.authority.findUnique({ where: { id }, select: { kind: true } });
  if (!authority || !mayLead(authority.kind)) throw new DomainError("plans.validation.leadAuthority");
}

function columnsOf({ crisisPlan, ...input }: SaveSip) {
  const { longTermGoal, leadAuthorityId, withoutMunicipality, withoutRegion, withoutOthers } = input;
  const { crisisSigns, crisisHelp, crisisDay, crisisEvening, crisisNight } = input;
  return {
    ...{ longTermGoal, leadAuthorityId, withoutMunicipality, withoutRegion, withoutOthers },
    needsCrisisPlan: crisisPlan && crisisPlan === "yes",
    ...{ crisisSigns, crisisHelp, crisisDay, crisisEvening, crisisNight },
  };
}

function textsOf(saved: Sip | null): SavedText[] {
  if (!saved) return [];
  return [
    { label: "plans.sip.longTermGoal", text: saved.longTermGoal },
    { label: "plans.sip.withoutMunicipality", text: saved.withoutMunicipality },
    { label: "plans.sip.withoutRegion", text: saved.withoutRegion },
    { label: "plans.sip.withoutOthers", text: saved.withoutOthers },
    { label: "plans.sip.crisisSigns", text: saved.crisisSigns },
    { label: "plans.sip.crisisHelp", text: saved.crisisHelp },
    { label: "plans.sip.crisisDay", text: saved.crisisDay },
    { label: "plans.sip.crisisEvening", text: saved.crisisEvening },
    { label: "plans.sip.crisisNight", text: saved.crisisNight },
  ];
}
