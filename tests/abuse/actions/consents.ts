import { approveException, recordConsent, withdrawConsent } from "@/lib/consents/commands";
import { approveExceptionSchema, recordConsentSchema, withdrawConsentSchema } from "@/lib/consents/schemas";
import {
  caseVersion,
  consented,
  inSixMonths,
  openedByManager,
  openedCase,
  today,
  yes,
} from "@/tests/support/cases";
import { anna, fadumo, kerstin } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const consentActions: Readonly<Record<string, ActionRow>> = {
  recordConsentAction: mutating(recordConsentSchema, recordConsent, "consent.given", async () => {
    const { caseId } = await openedCase(anna);
    const answer = { giver: "child", position: "given", agencyIds: [anna.agencyId, fadumo.agencyId] };
    const how = { form: "written", paperPlace: "Journalen", verbalChannel: "", whyNotWritten: "", scope: "" };
    const days = { statedOn: today, validUntil: inSixMonths, whyNotReachable: "", whyNotMature: "" };
    return {
      actor: anna,
      outsider: fadumo,
      form: form(await caseVersion(anna, caseId), { caseId, ...answer, ...how, ...days }),
    };
  }),
  withdrawConsentAction: mutating(withdrawConsentSchema, withdrawConsent, "consent.withdrawn", async () => {
    const opened = await openedCase(anna);
    await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
    const { caseId } = opened;
    const said = { giver: "child", agency: fadumo.agencyId, receivedHow: "telephone" };
    return {
      actor: anna,
      outsider: fadumo,
      form: form(await caseVersion(anna, caseId), { caseId, ...said }),
    };
  }),
  approveExceptionAction: mutating(
    approveExceptionSchema,
    approveException,
    "consent.exceptionApproved",
    async () => {
      const { caseId, guardianIds } = await openedCase(anna);
      const unreachable = { position: "notReachable", whyNotReachable: "Tre brev och sju samtal utan svar." };
      const { statementId } = await recordConsent(
        anna,
        await yes(anna, caseId, guardianIds[0] ?? "", [], unreachable),
      );
      await openedByManager(kerstin, caseId);
      const note = "Mamma har ensam vardagsansvar.";
      return {
        actor: kerstin,
        outsider: fadumo,
        form: form(await caseVersion(anna, caseId), { caseId, statementId, note }),
      };
    },
  ),
};
