import { randomUUID } from "node:crypto";
import { authorities } from "@/prisma/seed/register/authorities";
import type { Actor } from "@/lib/access/actor";
import { acknowledgeDuty } from "@/lib/assessments/commands";
import { getAssessment } from "@/lib/assessments/queries";
import { acknowledgeDutySchema } from "@/lib/assessments/schemas";
import { addCaseWorker } from "@/lib/cases/commands";
import { addCaseWorkerSchema } from "@/lib/cases/schemas";
import { listNotices } from "@/lib/notices/queries";
import type { RouteWorld } from "@/tests/abuse/route-table";
import {
  activatedAssessment,
  endedAssessment,
  formFor,
  otherServiceAlone,
  together,
  walkedAssessment,
} from "./assessments";
import { caseVersion } from "./cases";
import { askedAssessment } from "./compound-needs";
import { reportedDeviation } from "./deviations";
import { invitedCase } from "./invitations";
import { emergencyOpening } from "./openings";
import { fixedPlan, handedCopy } from "./plans";
import { writtenSip } from "./sips";
import { recordedContact } from "./family-contacts";
import { loggedContact, recordedTalk } from "./preparations";

/** The ids that a route's address takes, by name. */
export type Ids = Readonly<Record<string, string>>;

/**
 * Every world of the route table, made through the commands: cases of the actor's to which another's agency is invited.
 * A colleague works in the planned one.
 */
export async function routeWorlds(
  actor: Actor,
  invited: Actor,
  colleague: Actor,
  guardian: string,
): Promise<Readonly<Record<RouteWorld, Ids>>> {
  const assessed = await walkedAssessment(actor, together);
  await acknowledgeDuty(actor, acknowledgeDutySchema.parse(await formFor(actor, assessed)));
  const { observations } = await getAssessment(actor, assessed, "test");
  return {
    register: {
      ...{ personId: invited.personId, appointmentId: invited.appointmentId },
      ...{ authorityId: authorities.lindhult.id, section: "labels" },
    },
    assessed: {
      assessmentId: assessed,
      observationId: observations[0]?.observationId ?? "",
      questionKey: "ownSupport",
    },
    ended: { assessmentId: await endedAssessment(actor, otherServiceAlone) },
    activated: { assessmentId: await activatedAssessment(actor) },
    invited: await invitedIds(actor, invited, guardian),
    planned: await plannedIds(actor, invited, colleague, guardian),
    sip: await sipIds(actor, invited, guardian),
    emergency: await emergencyIds(actor, colleague, guardian),
    asked: { requestId: (await askedAssessment()).requestId },
  };
}

/** An opening that waits for a second person, and so has opened nothing yet. */
async function emergencyIds(actor: Actor, colleague: Actor, guardian: string): Promise<Ids> {
  const wish = { protection: "secrecyMark", guardians: [guardian] } as const;
  const { caseId, openingId } = await emergencyOpening(colleague, actor, wish);
  const { today } = await listNotices(actor, false);
  const notice = today.find(({ kind }) => kind === "openingWaits");
  return { caseId, openingId: openingId ?? "", noticeId: notice?.id ?? "" };
}

async function invitedIds(actor: Actor, { agencyId }: Actor, guardian: string): Promise<Ids> {
  const opened = await invitedCase(actor, [agencyId], { guardians: [guardian] });
  const { caseId, meetingId } = opened;
  return {
    ...{ caseId, meetingId, agencyId },
    invitationId: opened.invitationIds[0] ?? "",
    guardianId: opened.guardianIds[0] ?? "",
  };
}

async function sipIds(actor: Actor, { agencyId }: Actor, guardian: string): Promise<Ids> {
  const { caseId } = await writtenSip(actor, [agencyId], { guardians: [guardian] });
  return { caseId };
}

export async function plannedIds(
  actor: Actor,
  { agencyId }: Actor,
  { personId }: Actor,
  guardian: string,
): Promise<Ids> {
  const plan = await fixedPlan(actor, [agencyId], { guardians: [guardian] });
  const { caseId, meetingId, goalId, interventionId, versionId } = plan;
  const receiver = `agency-${agencyId}`;
  const form = { idempotencyKey: randomUUID(), version: String(await caseVersion(actor, caseId)), caseId };
  await addCaseWorker(actor, addCaseWorkerSchema.parse({ ...form, personId }));
  return {
    ...{ caseId, meetingId, goalId, interventionId, versionId, receiver, agencyId, personId },
    // Before the id that stands in it, as `receiver` is: a test takes the ids out of an answer in this order.
    person: `guardian-${plan.guardianIds[0] ?? ""}`,
    disclosureId: await handedCopy(actor, plan, receiver, { way: "kring" }),
    invitationId: plan.invitationIds[agencyId] ?? "",
    guardianId: plan.guardianIds[0] ?? "",
    preContactId: await loggedContact(actor, caseId, agencyId),
    talkId: await recordedTalk(actor, caseId),
    contactId: await recordedContact(actor, caseId),
    deviationId: await reportedDeviation(actor, caseId, agencyId),
  };
}
