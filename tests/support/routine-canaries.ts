import { randomUUID } from "node:crypto";
import { removeClosedDay } from "@/lib/closed-days/commands";
import { removeClosedDaySchema } from "@/lib/closed-days/schemas";
import { recountDeadline } from "@/lib/deadlines/commands";
import { recountDeadlineSchema } from "@/lib/deadlines/schemas";
import { sendInvitations } from "@/lib/invitations/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { takeOverSummons } from "@/lib/invitations/sender/commands";
import { takeOverSummonsSchema } from "@/lib/invitations/sender/schemas";
import { cancelMeeting } from "@/lib/meetings/planning/commands";
import { cancelMeetingSchema } from "@/lib/meetings/planning/schemas";
import { addWorkingDays } from "@/lib/time/working-days";
import { canaries } from "./canaries";
import { caseVersion, today } from "./cases";
import { closedAfter, closedDaysOfKvarnforsen } from "./closed-days";
import { plannedMeeting, preparationForm, sendingForm } from "./invitations";
import { ostraCaseToPlan, siriJoins, social } from "./ostra-cases";
import { maja, siri, tore } from "./people";

export type RoutineCanaryWorld = { readonly caseId: string; readonly invitationId: string };

/** A case by the routine of östra Norrbotten with a canary in every reason that it asks for. */
export async function plantRoutineCanaries(): Promise<RoutineCanaryWorld> {
  const { caseId } = await ostraCaseToPlan([social], new Date(), canaries.decisionReason);
  await recounted(caseId);
  const late = { plannedOn: addWorkingDays(today, 15), answerBy: today, lateReason: canaries.lateReason };
  const { meetingId } = await plannedMeeting(maja, caseId, late);
  const calledOff = { idempotencyKey: randomUUID(), version: "1", meetingId, reason: canaries.cancelReason };
  await cancelMeeting(maja, cancelMeetingSchema.parse(calledOff));
  await plannedMeeting(maja, caseId, late);
  await siriJoins(caseId);
  await takeOverSummons(siri, takeOverSummonsSchema.parse(await aboutCase(caseId, canaries.takeOverReason)));
  await prepareInvitation(siri, preparationForm(caseId, social));
  await sendInvitations(siri, await sendingForm(siri, caseId, [social]));
  const { invitees } = (await getInvitations(siri, caseId)).view;
  return { caseId, invitationId: invitees[0]?.invitation?.id ?? "" };
}

/** A day is closed only while it is counted: it would move what others count. */
async function recounted(caseId: string): Promise<void> {
  const closedOn = await closedAfter();
  await recountDeadline(maja, recountDeadlineSchema.parse(await aboutCase(caseId, canaries.recountReason)));
  const { authorityId, version, days } = await closedDaysOfKvarnforsen();
  const dayId = days.find((day) => day.closedOn === closedOn)?.id;
  const form = { idempotencyKey: randomUUID(), version: String(version), authorityId, dayId };
  await removeClosedDay(tore, removeClosedDaySchema.parse(form));
}

async function aboutCase(caseId: string, reason: string) {
  return { idempotencyKey: randomUUID(), version: String(await caseVersion(maja, caseId)), caseId, reason };
}
