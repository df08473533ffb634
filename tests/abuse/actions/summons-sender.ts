import { takeOverSummons } from "@/lib/invitations/sender/commands";
import { takeOverSummonsSchema } from "@/lib/invitations/sender/schemas";
import { caseVersion } from "@/tests/support/cases";
import { ostraCaseWithSiri } from "@/tests/support/ostra-cases";
import { fadumo, siri } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const summonsSenderActions: Readonly<Record<string, ActionRow>> = {
  takeOverSummonsAction: mutating(
    takeOverSummonsSchema,
    takeOverSummons,
    "invitation.takenOver",
    async () => {
      const { caseId } = await ostraCaseWithSiri();
      const fields = { caseId, reason: "Maja är sjuk." };
      return { actor: siri, outsider: fadumo, form: form(await caseVersion(siri, caseId), fields) };
    },
  ),
};
