import { addCaseWorker, closeCase, endCaseWork, openHead, reopenCase } from "@/lib/cases/commands";
import {
  addCaseWorkerSchema,
  closeCaseSchema,
  endCaseWorkSchema,
  openHeadSchema,
  reopenCaseSchema,
} from "@/lib/cases/schemas";
import { caseVersion, openedCase } from "@/tests/support/cases";
import { anna, fadumo, gunilla, kerstin, ulrika } from "@/tests/support/people";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

export const caseActions: Readonly<Record<string, ActionRow>> = {
  addCaseWorkerAction: mutating(addCaseWorkerSchema, addCaseWorker, "case.workerAdded", async () =>
    onCase((await openedCase(anna)).caseId, { personId: ulrika.personId }),
  ),
  endCaseWorkAction: mutating(endCaseWorkSchema, endCaseWork, "case.workerEnded", async () => {
    const { caseId } = await openedCase(anna);
    const added = await onCase(caseId, { personId: ulrika.personId });
    await addCaseWorker(anna, addCaseWorkerSchema.parse(added.form));
    return onCase(caseId, { personId: ulrika.personId });
  }),
  closeCaseAction: mutating(closeCaseSchema, closeCase, "case.closed", async () =>
    onCase((await openedCase(anna)).caseId, { reason: "noConsent", summary: "Familjen vill vänta." }),
  ),
  reopenCaseAction: mutating(reopenCaseSchema, reopenCase, "case.reopened", async () => {
    const { caseId } = await openedCase(anna);
    const closing = await onCase(caseId, { reason: "moved", summary: "Familjen flyttar." });
    await closeCase(anna, closeCaseSchema.parse(closing.form));
    return onCase(caseId, { reason: "Familjen har flyttat tillbaka." });
  }),
  openHeadAction: mutating(openHeadSchema, openHead, "case.headOpened", async () => {
    const { caseId } = await openedCase(anna);
    const why = { reason: "Ett undantag ska godkännas.", minutes: "60" };
    return { actor: kerstin, outsider: gunilla, form: form(0, { caseId, ...why }) };
  }),
};

async function onCase(caseId: string, fields: Form): Promise<World> {
  const version = await caseVersion(anna, caseId);
  return { actor: anna, outsider: fadumo, form: form(version, { caseId, ...fields }) };
}
