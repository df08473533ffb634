import { answerDeviation, closeDeviation, reportDeviation } from "@/lib/deviations/commands";
import { answerDeviationSchema, closeDeviationSchema, reportDeviationSchema } from "@/lib/deviations/schemas";
import { consented, openedCase } from "@/tests/support/cases";
import { deviationFields, reportedDeviation } from "@/tests/support/deviations";
import { anna, emil, fadumo } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const deviationActions: Readonly<Record<string, ActionRow>> = {
  reportDeviationAction: mutating(reportDeviationSchema, reportDeviation, "deviation.reported", async () => {
    const fields = { caseId: await covered(), receiverAgencyId: fadumo.agencyId, ...deviationFields };
    return { actor: anna, outsider: emil, form: form(0, fields) };
  }),
};

/** What another agency was told, and holds no case. */
export const handedDeviationActions: Readonly<Record<string, ActionRow>> = {
  answerDeviationAction: mutating(answerDeviationSchema, answerDeviation, "deviation.answered", async () => {
    const deviationId = await reportedDeviation(anna, await covered(), fadumo.agencyId);
    const fields = { deviationId, answer: "Vi hade fel dag.", measures: "" };
    return { actor: fadumo, outsider: emil, form: form(0, fields) };
  }),
  closeDeviationAction: mutating(closeDeviationSchema, closeDeviation, "deviation.closed", async () => {
    const deviationId = await reportedDeviation(anna, await covered(), fadumo.agencyId);
    return { actor: anna, outsider: emil, form: form(0, { deviationId, note: "Nytt möte är bokat." }) };
  }),
};

/** A case whose family has said yes to the own agency and to the social services. */
async function covered(): Promise<string> {
  const opened = await openedCase(anna);
  await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
  return opened.caseId;
}
