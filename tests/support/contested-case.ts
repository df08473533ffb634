import { randomUUID } from "node:crypto";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { addGuardian, editGuardian } from "@/lib/children/commands";
import { recordConsent, withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { handOutCopy } from "@/lib/disclosures/commands";
import {
  downloadReceivedDisclosure,
  getReceivedDisclosure,
  listReceivedDisclosures,
} from "@/lib/disclosures/queries";
import { sendInvitations } from "@/lib/invitations/commands";
import { getInvitationPaper } from "@/lib/invitations/paper";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { answerInvitation, assignCaseWorker, passOnWithdrawal } from "@/lib/invitations/received/commands";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import {
  answerInvitationSchema,
  assignCaseWorkerSchema,
  passOnWithdrawalSchema,
} from "@/lib/invitations/schemas";
import { fixPlan, planNextMeeting } from "@/lib/plans/commands";
import { addGoal, changeGoal } from "@/lib/plans/goal-commands";
import { addIntervention, changeIntervention } from "@/lib/plans/intervention-commands";
import { addGoalSchema, changeGoalSchema } from "@/lib/plans/schemas";
import { addMonths } from "@/lib/time/plain-date";
import { caseVersion, today, yes } from "@/tests/support/cases";
import { guardianForm } from "@/tests/support/children";
import { caseToInviteTo, preparationForm, sendingForm } from "@/tests/support/invitations";
import { yesterday } from "@/tests/support/meetings";
import { anna, fadumo, johan } from "@/tests/support/people";
import {
  copyForm,
  fixedPlan,
  fixForm,
  handedCopy,
  interventionForm,
  nextMeetingForm,
} from "@/tests/support/plans";

export const social = fadumo.agencyId;

/** Something that somebody is about to do: its form is filled in, and nothing is sent before it is called. */
export type Ready = () => Promise<unknown>;
export type Acts = Readonly<Record<string, () => Promise<Ready>>>;

export type ContestedCase = Awaited<ReturnType<typeof contestedCase>>;

/** Two versions of a plan, the first handed to the social services, who have a task in it; and a second case, about to invite them. */
export async function contestedCase() {
  const plan = await fixedPlan(anna, [social]);
  const { caseId, goalId } = plan;
  const disclosureId = await handedCopy(anna, plan, `agency-${social}`);
  const theirs = { responsible: `agency-${social}`, contactName: fadumo.personName };
  await addIntervention(anna, interventionForm(caseId, goalId, social, theirs));
  const second = await fixPlan(anna, await fixForm(anna, caseId));
  const inviting = await caseToInviteTo(anna, [social]);
  await prepareInvitation(anna, preparationForm(inviting.caseId, social));
  return {
    ...plan,
    ...{ disclosureId, secondVersionId: second.versionId, inviting },
    invitationId: plan.invitationIds[social] ?? "",
    guardianId: plan.guardianIds[0] ?? "",
  };
}

/** What the social services do, and what is done that concerns them: all of it possible while the consent is in force. */
export function savesOf(world: ContestedCase): Acts {
  const { caseId, goalId, interventionId, invitationId, disclosureId, secondVersionId } = world;
  const onInvitation = { version: "0", invitationId };
  return {
    "answers the invitation": async () => {
      const form = answerInvitationSchema.parse({ ...keyed(), ...onInvitation, kind: "coming" });
      return () => answerInvitation(fadumo, form);
    },
    "gives it to a colleague": async () => {
      const form = assignCaseWorkerSchema.parse({
        ...keyed(),
        ...onInvitation,
        personId: johan.personId,
      });
      return () => assignCaseWorker(fadumo, form);
    },
    "opens the invitation": async () => () => getReceivedInvitation(fadumo, invitationId),
    "prints the invitation": async () => () => getInvitationPaper(fadumo, invitationId),
    "lists the copies": async () => () => listReceivedDisclosures(fadumo, invitationId),
    "reads a copy": async () => () => getReceivedDisclosure(fadumo, invitationId, disclosureId),
    "downloads a copy": async () => () => downloadReceivedDisclosure(fadumo, disclosureId),
    "is given a task": async () => {
      const form = interventionForm(caseId, goalId, social, { responsible: `agency-${social}` });
      return () => addIntervention(anna, form);
    },
    "is asked to help": async () => {
      const { goalId: _goal, ...form } = interventionForm(caseId, goalId, anna.agencyId, {
        contributingIds: [social],
      });
      return () => changeIntervention(anna, { ...form, interventionId });
    },
    "stands in a version": async () => {
      const form = await fixForm(anna, caseId);
      return () => fixPlan(anna, form);
    },
    "is handed a copy": async () => {
      const form = copyForm({ caseId, versionId: secondVersionId }, `agency-${social}`);
      return () => handOutCopy(anna, form);
    },
  };
}

/** What whoever coordinates writes in the plan for themselves, and can whatever becomes of the consent. */
export function plansOf({ caseId, goalId }: ContestedCase): Acts {
  return {
    "a goal is added": async () => {
      const form = { version: "1", caseId, area: "safe", text: "Har en vän på rasten." };
      const parsed = addGoalSchema.parse({ ...keyed(), ...form });
      return () => addGoal(anna, parsed);
    },
    "the goal is worded anew": async () => {
      const form = { version: "1", caseId, goalId, area: "safe", text: "Går till alla lektioner." };
      const parsed = changeGoalSchema.parse({ ...keyed(), ...form });
      return () => changeGoal(anna, parsed);
    },
    "the next meeting is moved": async () => {
      const parsed = await nextMeetingForm(anna, caseId, { nextMeetingOn: addMonths(today, 3) });
      return () => planNextMeeting(anna, parsed);
    },
  };
}

/** Everything by which the consent, and with it the social services' place, can end. They have answered so many times. */
export function endsOf({ caseId, invitationId, guardianId }: ContestedCase, answers = 0): Acts {
  const withdrawal = (agency: string, giver: string) => async () => {
    const form = withdrawConsentSchema.parse({
      ...(await onCase(caseId)),
      ...{ giver, agency, receivedHow: "telephone" },
    });
    return () => withdrawConsent(anna, form);
  };
  const passedOn = (reach: string) => async () => {
    const said = {
      version: String(answers),
      invitationId,
      saidBy: "guardian",
      reach,
      receivedHow: "telephone",
    };
    const form = passOnWithdrawalSchema.parse({ ...keyed(), ...said });
    return () => passOnWithdrawal(fadumo, form);
  };
  return {
    "the child takes it back for them": withdrawal(social, "child"),
    "a guardian takes all of it back": withdrawal("all", guardianId),
    "they are told that it is taken back": passedOn("own"),
    "they are told that all of it is": passedOn("whole"),
    "a guardian says no": async () => {
      const form = await yes(anna, caseId, guardianId, [], { position: "refused" });
      return () => recordConsent(anna, form);
    },
    "another guardian is found": async () => {
      const form = guardianForm(caseId, await caseVersion(anna, caseId));
      return () => addGuardian(anna, form);
    },
    "the guardian has lost custody": async () => {
      const form = guardianForm(caseId, 1, { custodyFrom: "2013-05-20", custodyUntil: yesterday });
      return () => editGuardian(anna, { ...form, guardianId });
    },
    "the case is closed": async () => {
      const ending = { reason: "moved", summary: "Familjen flyttar." };
      const form = closeCaseSchema.parse({ ...(await onCase(caseId)), ...ending });
      return () => closeCase(anna, form);
    },
  };
}

/** In the case that is about to invite them. */
export function invitingOf({ inviting: { caseId } }: ContestedCase): { send: Acts; end: Acts } {
  return {
    send: {
      "is sent an invitation": async () => {
        const form = await sendingForm(anna, caseId, [social]);
        return () => sendInvitations(anna, form);
      },
    },
    end: {
      "the child takes it back for them": async () => {
        const said = { giver: "child", agency: social, receivedHow: "telephone" };
        const form = withdrawConsentSchema.parse({ ...(await onCase(caseId)), ...said });
        return () => withdrawConsent(anna, form);
      },
    },
  };
}

function keyed() {
  return { idempotencyKey: randomUUID() };
}

async function onCase(caseId: string) {
  return { ...keyed(), version: String(await caseVersion(anna, caseId)), caseId };
}
