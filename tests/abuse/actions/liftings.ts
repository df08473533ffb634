import { decideLifting, proposeLifting } from "@/lib/children/liftings/commands";
import { decideLiftingSchema, proposeLiftingSchema } from "@/lib/children/liftings/schemas";
import { openedCase } from "@/tests/support/cases";
import { proposedLifting } from "@/tests/support/liftings";
import { anna, fadumo, ulrika } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const liftingActions: Readonly<Record<string, ActionRow>> = {
  proposeLiftingAction: mutating(
    proposeLiftingSchema,
    proposeLifting,
    "protection.liftingProposed",
    async () => {
      const { caseId } = await openedCase(anna, { protection: "secrecyMark" });
      const fields = { caseId, guardianId: "", reason: "Mamma visade beslutet." };
      return { actor: anna, outsider: fadumo, form: form(0, fields) };
    },
  ),
  decideLiftingAction: mutating(
    decideLiftingSchema,
    decideLifting,
    "protection.liftingConfirmed",
    async () => {
      const { caseId, liftingId } = await proposedLifting(anna, ulrika);
      const fields = { caseId, liftingId, decision: "confirm", note: "" };
      return { actor: ulrika, outsider: fadumo, form: form(0, fields) };
    },
  ),
};
