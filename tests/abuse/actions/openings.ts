import { breakGlass, decideOpening, reviewOpening } from "@/lib/openings/commands";
import { breakGlassSchema, decideOpeningSchema, reviewOpeningSchema } from "@/lib/openings/schemas";
import { openedCase } from "@/tests/support/cases";
import { breakGlassForm, codeOf, emergencyOpening } from "@/tests/support/openings";
import { anna, gunilla, kerstin, ulrika } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const openingActions: Readonly<Record<string, ActionRow>> = {
  // Whoever asks for a case that is not theirs is told that there is none, and the try is counted: see break-glass.test.ts.
  breakGlassAction: mutating(breakGlassSchema, breakGlass, "case.emergencyOpened", async () => {
    const wanted = await codeOf((await openedCase(anna)).caseId);
    const { version, reason } = await breakGlassForm(ulrika, wanted);
    return { actor: ulrika, outsider: null, form: form(version, { wanted, reason }) };
  }),
  decideOpeningAction: mutating(decideOpeningSchema, decideOpening, "case.emergencyApproved", async () => {
    const { openingId } = await emergencyOpening(ulrika, anna, { protection: "secrecyMark" });
    return { actor: anna, outsider: gunilla, form: form(0, { openingId, decision: "approve" }) };
  }),
  reviewOpeningAction: mutating(reviewOpeningSchema, reviewOpening, "case.emergencyReviewed", async () => {
    const { openingId } = await emergencyOpening(ulrika, anna);
    const judged = { judgement: "motivated", note: "Ingen annan gick att nå." };
    return { actor: kerstin, outsider: gunilla, form: form(0, { openingId, ...judged }) };
  }),
};
