import { randomUUID } from "node:crypto";
import { addCaseWorker } from "@/lib/cases/commands";
import { addCaseWorkerSchema } from "@/lib/cases/schemas";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { addWorkingDays } from "@/lib/time/working-days";
import { agencies } from "@/prisma/seed/register/agencies";
import { caseVersion, consented, today } from "@/tests/support/cases";
import { ostraCase, type OstraCase } from "@/tests/support/compound-needs";
import { considerationForm, neededIn, plannedMeeting, preparationForm } from "@/tests/support/invitations";
import { maja, siri } from "@/tests/support/people";
import { recordedTalk } from "@/tests/support/preparations";

export const social = agencies.forsSocialServices.id;

/** A case of Maja's by the routine of östra Norrbotten: consents, talks and areas, and the agencies considered. No meeting is planned. */
export async function ostraCaseToPlan(
  agencyIds: readonly string[],
  now = new Date(),
  decisionReason = "",
): Promise<OstraCase> {
  const opened = await ostraCase(now, decisionReason);
  const { caseId, guardianId } = opened;
  await recordedTalk(maja, caseId, { [`part.guardian-${guardianId}`]: "couldNot" });
  await consented(maja, { ...opened, guardianIds: [guardianId] }, [maja.agencyId, ...agencyIds]);
  await neededIn(maja, caseId);
  for (const agencyId of agencyIds) await considerAgency(maja, considerationForm(caseId, agencyId));
  return opened;
}

/** The same, with a meeting within the ten working days. */
export async function ostraCaseToInviteTo(agencyIds: readonly string[]) {
  const opened = await ostraCaseToPlan(agencyIds);
  const plannedOn = addWorkingDays(today, 8);
  const meeting = { plannedOn, offDayReason: "", place: "Forsskolan, rum 3", answerBy: today };
  const { meetingId } = await plannedMeeting(maja, opened.caseId, meeting);
  return { ...opened, meetingId };
}

/** The same, and Siri works with the case too. */
export async function ostraCaseWithSiri() {
  const opened = await ostraCaseToInviteTo([social]);
  await siriJoins(opened.caseId);
  await prepareInvitation(maja, preparationForm(opened.caseId, social));
  return opened;
}

export async function siriJoins(caseId: string): Promise<void> {
  const form = { idempotencyKey: randomUUID(), version: String(await caseVersion(maja, caseId)), caseId };
  await addCaseWorker(maja, addCaseWorkerSchema.parse({ ...form, personId: siri.personId }));
}
