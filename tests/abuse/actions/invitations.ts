import { noteAnswer, recallInvitation, sendInvitations } from "@/lib/invitations/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { considerAgencySchema } from "@/lib/invitations/considered/schemas";
import { prepareCounterpart, prepareInvitation } from "@/lib/invitations/preparing/commands";
import { answerInvitation, assignCaseWorker, passOnWithdrawal } from "@/lib/invitations/received/commands";
import { remindInvitation } from "@/lib/invitations/reminding/commands";
import { remindInvitationSchema } from "@/lib/invitations/reminding/schemas";
import {
  answerInvitationSchema,
  assignCaseWorkerSchema,
  noteAnswerSchema,
  passOnWithdrawalSchema,
  prepareCounterpartSchema,
  prepareInvitationSchema,
  recallInvitationSchema,
  sendInvitationsSchema,
} from "@/lib/invitations/schemas";
import { cancelMeeting, changeMeeting, planMeeting } from "@/lib/meetings/planning/commands";
import { cancelMeetingSchema, changeMeetingSchema, planMeetingSchema } from "@/lib/meetings/planning/schemas";
import { assignRoles } from "@/lib/meetings/roles/commands";
import { assignRolesSchema } from "@/lib/meetings/roles/schemas";
import { recordNeeds } from "@/lib/needs/commands";
import { needsOf, recordNeedsSchema } from "@/lib/needs/schemas";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, openedCase, today } from "@/tests/support/cases";
import { caseToInviteTo, invitedCase, plannedMeeting, preparationForm } from "@/tests/support/invitations";
import { anna, emil, fadumo, johan, leila, mikael } from "@/tests/support/people";
import { type ActionRow, adapted, type Form, form, mutating, type World } from "./row";

const social = fadumo.agencyId;
const meeting = {
  ...{ plannedOn: addDays(today, 21), startsAt: "13.00", lengthMinutes: "75", form: "physical" },
  ...{
    place: "Björkskolan, rum Linden",
    roomBooked: "true",
    offDayReason: "Familjen kan bara då.",
    link: "",
    needs: "",
    answerBy: addDays(today, 10),
  },
  question: "Vad behövs för att skolan ska fungera?",
};
const roles = {
  ...{ chairAgencyId: anna.agencyId, chairName: "Anna Bergström", noteTakerName: "Johan Ek" },
  ...{ planWriterName: "Anna Bergström", callerId: anna.personId, arrangerName: "", setUp: "" },
};
const coming = {
  kind: "coming",
  personName: "Johan Ek",
  profession: "",
  phone: "",
  reason: "",
};

export const invitationActions: Readonly<Record<string, ActionRow>> = {
  recordNeedsAction: adapted(
    recordNeedsSchema,
    recordNeeds,
    (wheel) => ({ ...wheel, needs: needsOf(wheel) }),
    "needs.recorded",
    async () => {
      const { caseId } = await openedCase(anna);
      const said = {
        areas: ["safe"],
        "state.safe": "needsCollaboration",
        "note.safe": "Otrygg på rasterna.",
      };
      return onCase(caseId, said);
    },
  ),
  considerAgencyAction: mutating(considerAgencySchema, considerAgency, "agency.considered", async () => {
    const { caseId } = await openedCase(anna);
    const decided = { agencyId: social, otherName: "", decision: "invite", reason: "Känner familjen." };
    return world(0, { caseId, ...decided });
  }),
  planMeetingAction: mutating(planMeetingSchema, planMeeting, "meeting.planned", async () => {
    const { caseId } = await openedCase(anna);
    return onCase(caseId, meeting);
  }),
  changeMeetingAction: mutating(changeMeetingSchema, changeMeeting, "meeting.changed", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    return world(1, { meetingId, ...meeting });
  }),
  cancelMeetingAction: mutating(cancelMeetingSchema, cancelMeeting, "meeting.cancelled", async () => {
    const { meetingId } = await plannedMeeting(anna, (await openedCase(anna)).caseId);
    return world(1, { meetingId, reason: "Mötesledaren är sjuk." });
  }),
  assignRolesAction: mutating(assignRolesSchema, assignRoles, "meeting.rolesAssigned", async () => {
    const { meetingId } = await plannedMeeting(anna, (await openedCase(anna)).caseId);
    return world(1, { meetingId, ...roles });
  }),
  prepareInvitationAction: mutating(
    prepareInvitationSchema,
    prepareInvitation,
    "invitation.prepared",
    async () => {
      const { caseId } = await caseToInviteTo(anna, [social]);
      const contact = { establishedContact: "notNeeded", contactSource: "", contactConfirmedOn: "" };
      const choice = { kind: "summons", way: "kring", reasonIsRelevant: "", reasonNote: "", ...contact };
      return world(0, { caseId, agencyId: social, ...choice });
    },
  ),
  prepareCounterpartAction: mutating(
    prepareCounterpartSchema,
    prepareCounterpart,
    "invitation.counterpartPrepared",
    async () => {
      const [specialistId, agencyId] = [mikael.agencyId, leila.agencyId];
      const { caseId } = await caseToInviteTo(anna, [specialistId, agencyId]);
      const unknown = preparationForm(caseId, specialistId, { establishedContact: "no" });
      await prepareInvitation(anna, unknown);
      return onCase(caseId, { specialistId, agencyId });
    },
  ),
  sendInvitationsAction: mutating(sendInvitationsSchema, sendInvitations, "invitation.sent", async () => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    await prepareInvitation(anna, preparationForm(caseId, social));
    return onCase(caseId, { agencyIds: [social] });
  }),
  noteAnswerAction: mutating(noteAnswerSchema, noteAnswer, "invitation.answerNoted", async () =>
    world(0, { invitationId: await sentTo(), ...coming, how: "phone" }),
  ),
  recallInvitationAction: mutating(
    recallInvitationSchema,
    recallInvitation,
    "invitation.recalled",
    async () => {
      const { caseId, invitationIds } = await invitedCase(anna, [social]);
      return onCase(caseId, { invitationId: invitationIds[0] ?? "", reason: "Familjen ångrar sig." }, [
        "caseId",
      ]);
    },
  ),
  remindInvitationAction: mutating(
    remindInvitationSchema,
    remindInvitation,
    "invitation.reminded",
    async () => world(0, { invitationId: await sentTo(), how: "phone", remindedOn: today }),
  ),
  answerInvitationAction: mutating(
    answerInvitationSchema,
    answerInvitation,
    "invitation.answered",
    async () => ({
      ...world(0, { invitationId: await sentTo(), ...coming }),
      ...{ actor: fadumo, outsider: mikael },
    }),
  ),
  assignCaseWorkerAction: mutating(
    assignCaseWorkerSchema,
    assignCaseWorker,
    "case.workerAdded",
    async () => ({
      ...world(0, { invitationId: await sentTo(), personId: johan.personId }),
      ...{ actor: fadumo, outsider: mikael },
    }),
  ),
  passOnWithdrawalAction: mutating(
    passOnWithdrawalSchema,
    passOnWithdrawal,
    "consent.withdrawalReceived",
    async () => ({
      ...world(0, {
        invitationId: await sentTo(),
        saidBy: "guardian",
        reach: "own",
        receivedHow: "telephone",
      }),
      ...{ actor: fadumo, outsider: mikael },
    }),
  ),
};

/** Somebody at an agency that has nothing to do with the case. */
function world(version: number, fields: Form): World {
  return { actor: anna, outsider: emil, form: form(version, fields) };
}

async function onCase(caseId: string, fields: Form, without: readonly string[] = []): Promise<World> {
  const all = Object.entries({ caseId, ...fields }).filter(([name]) => !without.includes(name));
  return world(await caseVersion(anna, caseId), Object.fromEntries(all));
}

async function sentTo(): Promise<string> {
  return (await invitedCase(anna, [social])).invitationIds[0] ?? "";
}
