import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { changePlanKindSchema, saveSipSchema } from "@/lib/plans/schemas";
import { changePlanKind, saveSip } from "@/lib/plans/sip-commands";
import { planOf, planVersionNow, type WrittenPlan, writtenPlan } from "./plans";

/** What the form of a SIP says when nobody of the region or beside the authorities has anything to do. */
export const sipFields = {
  longTermGoal: "Vill gå till skolan varje dag.",
  leadAuthorityId: "",
  withoutMunicipality: "",
  withoutRegion: "Regionen har inget uppdrag här just nu.",
  withoutOthers: "Ingen annan gör något just nu.",
  crisisPlan: "no",
  ...{ crisisSigns: "", crisisHelp: "", crisisDay: "", crisisEvening: "", crisisNight: "" },
};

export async function madeSip(actor: Actor, caseId: string, kind = "sip"): Promise<void> {
  const version = String(await planVersionNow(actor, caseId));
  const form = { idempotencyKey: randomUUID(), version, caseId, kind };
  await changePlanKind(actor, changePlanKindSchema.parse(form));
}

/** The form as it stands, with these fields changed. */
export async function sipForm(actor: Actor, caseId: string, changes: object = {}) {
  const { sip } = await planOf(actor, caseId);
  const leadAuthorityId = sip?.authorities[0]?.id ?? "";
  const form = { idempotencyKey: randomUUID(), version: String(sip?.version ?? 0), caseId };
  return saveSipSchema.parse({ ...form, ...sipFields, leadAuthorityId, ...changes });
}

/** A plan that has become a SIP and says everything it takes. */
export async function writtenSip(
  actor: Actor,
  agencyIds: readonly string[],
  wish: Parameters<typeof writtenPlan>[2] = {},
): Promise<WrittenPlan> {
  const plan = await writtenPlan(actor, agencyIds, wish);
  await madeSip(actor, plan.caseId);
  await saveSip(actor, await sipForm(actor, plan.caseId));
  return plan;
}
