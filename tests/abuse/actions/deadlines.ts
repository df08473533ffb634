import { recountDeadline } from "@/lib/deadlines/commands";
import { recountDeadlineSchema } from "@/lib/deadlines/schemas";
import { caseVersion } from "@/tests/support/cases";
import { closedAfter } from "@/tests/support/closed-days";
import { ostraCase } from "@/tests/support/compound-needs";
import { fadumo, maja } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const deadlineActions: Readonly<Record<string, ActionRow>> = {
  recountDeadlineAction: mutating(recountDeadlineSchema, recountDeadline, "deadline.recounted", async () => {
    const { caseId } = await ostraCase();
    await closedAfter();
    const fields = { caseId, reason: "Kommunen stänger en klämdag." };
    return { actor: maja, outsider: fadumo, form: form(await caseVersion(maja, caseId), fields) };
  }),
};
