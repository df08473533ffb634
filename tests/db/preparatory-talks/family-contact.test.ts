import { describe, expect, it } from "vitest";
import { getCasePage } from "@/lib/cases/page/queries";
import { sendInvitations } from "@/lib/invitations/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { addWorkingDays } from "@/lib/time/working-days";
import { consented, today } from "@/tests/support/cases";
import { ostraCase, type OstraCase } from "@/tests/support/compound-needs";
import {
  considerationForm,
  neededIn,
  plannedMeeting,
  preparationForm,
  sendingForm,
} from "@/tests/support/invitations";
import { elin, maja } from "@/tests/support/people";
import { recordedTalk } from "@/tests/support/preparations";

/** Consents, areas, a meeting in time and a summons that is ready: only the talk with the family may be missing. */
async function readyToCall(): Promise<OstraCase> {
  const opened = await ostraCase();
  const { caseId, guardianId } = opened;
  const guardians = { ...opened, guardianIds: [guardianId] };
  await consented(maja, guardians, [maja.agencyId, elin.agencyId]);
  await neededIn(maja, caseId);
  const plannedOn = addWorkingDays(today, 8);
  await plannedMeeting(maja, caseId, { plannedOn, answerBy: today });
  await considerAgency(maja, considerationForm(caseId, elin.agencyId));
  await prepareInvitation(maja, preparationForm(caseId, elin.agencyId));
  return opened;
}

async function call(caseId: string) {
  return sendInvitations(maja, await sendingForm(maja, caseId, [elin.agencyId]));
}

describe("a summons by the routine of östra Norrbotten", () => {
  // Red once without the check in requireSendable: the summons was sent.
  it("waits until the child and each guardian have been asked · S004-9, S004-10", async () => {
    const { caseId, guardianId } = await readyToCall();
    const missing = { messageKey: "invitations.refusals.familyNotContacted" };
    await expect(call(caseId)).rejects.toMatchObject(missing);
    expect((await getCasePage(maja, caseId)).view.nextStep).toMatchObject({ name: "contactFamily" });

    await recordedTalk(maja, caseId);
    await expect(call(caseId)).rejects.toMatchObject(missing);

    await recordedTalk(maja, caseId, { [`part.guardian-${guardianId}`]: "couldNot" });
    await expect(call(caseId)).resolves.toMatchObject({ sentCount: 1 });
  });

  it("says that coming is a duty · S004-13", async () => {
    const { caseId, guardianId } = await readyToCall();
    await recordedTalk(maja, caseId, { [`part.guardian-${guardianId}`]: "didNotWant" });
    await call(caseId);
    const { invitees } = (await getInvitations(maja, caseId)).view;
    expect(invitees[0]?.invitation?.snapshot.attendanceIsRequired).toBe(true);
  });

  it("needs the consent too, whatever the family has said in a talk · Q4", async () => {
    const { caseId, guardianId } = await ostraCase();
    await recordedTalk(maja, caseId, { [`part.guardian-${guardianId}`]: "couldNot" });
    await neededIn(maja, caseId);
    await plannedMeeting(maja, caseId, { plannedOn: addWorkingDays(today, 8), answerBy: today });
    await considerAgency(maja, considerationForm(caseId, elin.agencyId));
    expect((await getCasePage(maja, caseId)).view.nextStep).toMatchObject({ name: "askForConsent" });
    await expect(call(caseId)).rejects.toMatchObject({ messageKey: "invitations.refusals.noConsentFor" });
  });
});
