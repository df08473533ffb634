import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { addCaseWorker } from "@/lib/cases/commands";
import { addCaseWorkerSchema } from "@/lib/cases/schemas";
import { proposeLifting } from "@/lib/children/liftings/commands";
import { getProtection } from "@/lib/children/liftings/queries";
import { proposeLiftingSchema } from "@/lib/children/liftings/schemas";
import { caseVersion, openedCase } from "./cases";

export function proposal(caseId: string, version = 0, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId, guardianId: "" };
  return proposeLiftingSchema.parse({ ...form, reason: "Mamma visade beslutet.", ...changes });
}

/** A colleague who works with the case from now on. */
export async function joined(worker: Actor, caseId: string, colleague: Actor): Promise<void> {
  const version = String(await caseVersion(worker, caseId));
  const form = { idempotencyKey: randomUUID(), version, caseId, personId: colleague.personId };
  await addCaseWorker(worker, addCaseWorkerSchema.parse(form));
}

/** A protected child's case with two who work in it; the first has proposed to lift the protection. */
export async function proposedLifting(first: Actor, second: Actor) {
  const opened = await openedCase(first, { protection: "secrecyMark" });
  await joined(first, opened.caseId, second);
  await proposeLifting(first, proposal(opened.caseId));
  const { open } = (await getProtection(first, opened.caseId, null)).view;
  return { ...opened, liftingId: open?.liftingId ?? "" };
}
