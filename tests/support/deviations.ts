import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { answerDeviation, closeDeviation, reportDeviation } from "@/lib/deviations/commands";
import { getCaseDeviations } from "@/lib/deviations/queries";
import { answerDeviationSchema, closeDeviationSchema, reportDeviationSchema } from "@/lib/deviations/schemas";
import { todayInSweden } from "@/lib/time/plain-date";

/** What the page "Rapportera en avvikelse" sends besides its case and its receiver. */
export const deviationFields = {
  ...{ kind: "absence", happenedOn: todayInSweden(new Date()), what: "Ingen kom till mötet." },
  ...{ consequence: "Barnet fick vänta en månad till.", cause: "", done: "Vi ringde samma dag." },
  ...{ proposal: "Utse en ersättare.", meetingId: "", interventionId: "" },
};

export async function deviationForm(
  actor: Actor,
  caseId: string,
  receiverAgencyId: string,
  changes: object = {},
) {
  const { view } = await getCaseDeviations(actor, caseId);
  const form = { idempotencyKey: randomUUID(), version: String(view.length), caseId, receiverAgencyId };
  return reportDeviationSchema.parse({ ...form, ...deviationFields, ...changes });
}

/** One more deviation in the case, reported. */
export async function reportedDeviation(
  actor: Actor,
  caseId: string,
  receiverAgencyId: string,
  changes: object = {},
): Promise<string> {
  const form = await deviationForm(actor, caseId, receiverAgencyId, changes);
  return (await reportDeviation(actor, form)).deviationId;
}

export function answerForm(deviationId: string, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", deviationId };
  const said = { answer: "Vi hade fel dag i kalendern.", measures: "Två personer bevakar kallelser." };
  return answerDeviationSchema.parse({ ...form, ...said, ...changes });
}

export function closingForm(deviationId: string, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", deviationId, note: "Nytt möte är bokat." };
  return closeDeviationSchema.parse({ ...form, ...changes });
}

export async function answeredDeviation(actor: Actor, deviationId: string): Promise<void> {
  await answerDeviation(actor, answerForm(deviationId));
}

export async function closedDeviation(actor: Actor, deviationId: string): Promise<void> {
  await closeDeviation(actor, closingForm(deviationId));
}
