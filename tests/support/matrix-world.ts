import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { states, type World } from "@/lib/access/matrix/situation";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { addGuardian } from "@/lib/children/commands";
import { approveException, recordConsent, withdrawConsent } from "@/lib/consents/commands";
import { approveExceptionSchema, withdrawConsentSchema } from "@/lib/consents/schemas";
import { sendInvitations } from "@/lib/invitations/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { holdMeeting } from "@/lib/meetings/notes/commands";
import { holdMeetingSchema } from "@/lib/meetings/notes/schemas";
import { breakGlass } from "@/lib/openings/commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { fixPlan, planNextMeeting } from "@/lib/plans/commands";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { agencies } from "@/prisma/seed/register/agencies";
import { caseVersion, consented, openedByManager, openedCase, today, yes } from "@/tests/support/cases";
import { guardianForm } from "@/tests/support/children";
import { offeredTo } from "@/tests/support/coordination";
import { recordedContact } from "@/tests/support/family-contacts";
import { considerationForm, neededIn, plannedMeeting, preparationForm } from "@/tests/support/invitations";
import { sendingForm } from "@/tests/support/invitations";
import { proposeLifting } from "@/lib/children/liftings/commands";
import { getProtection } from "@/lib/children/liftings/queries";
import { joined, proposal } from "@/tests/support/liftings";
import type { Cast } from "@/tests/support/matrix-people";
import { meetingForm, notedMeeting, notesOf, yesterday } from "@/tests/support/meetings";
import { breakGlassForm, codeOf } from "@/tests/support/openings";
import { anna, birgitta, fadumo, kerstin, leila, mikael } from "@/tests/support/people";
import { addedGoal, fixForm, handedCopy, interventionForm } from "@/tests/support/plans";
import { nextMeetingForm, startedPlan } from "@/tests/support/plans";
import { loggedContact, recordedTalk } from "@/tests/support/preparations";

/** The agency that takes part, the one whose consent has been taken back, one about to be invited, a specialist and who stands in for it. */
export const named = {
  takesPart: fadumo.agencyId,
  withdrawn: birgitta.agencyId,
  prepared: agencies.familyCentre.id,
  specialist: mikael.agencyId,
  counterpart: leila.agencyId,
};

export type MatrixCase = {
  readonly caseId: string;
  readonly code: string;
  readonly guardianId: string;
  /** Registered by mistake: had custody until yesterday, and has said nothing. */
  readonly mistakenId: string;
  readonly exceptionId: string;
  readonly openingId: string;
  readonly liftingId: string;
  readonly preContactId: string;
  readonly familyContactId: string;
  readonly talkId: string;
  readonly meetingId: string;
  readonly invitationId: string;
  readonly goalId: string;
  readonly interventionId: string;
  readonly versionId: string;
  readonly disclosureId: string;
  /** Open, to the agency that takes part, where the plan is in force. */
  readonly offerId: string;
};

const protectionOf = { no: "none", yes: "secrecyMark", unknown: "unknown" } as const;
export const protectionIn = ({ protection }: World) => protectionOf[protection];

/** A case in the world, made as its case worker makes it; then everybody takes their place around it. */
export async function matrixCase(owner: pg.Client, world: World, cast: Cast): Promise<MatrixCase> {
  const hasComeTo = (state: World["state"]) => states.indexOf(world.state) >= states.indexOf(state);
  const none = (): string => randomUUID();
  const ids = {
    ...{ meetingId: none(), invitationId: none(), goalId: none(), interventionId: none() },
    ...{ versionId: none(), disclosureId: none(), offerId: none() },
  };
  const begun = await begunCase(world, cast);
  const { caseId, guardianId } = begun;
  const meeting = { ...begun, meetingId: ids.meetingId };
  if (hasComeTo("meetingPlanned")) {
    const plannedOn = world.state === "meetingPlanned" ? addDays(today, 1) : today;
    Object.assign(ids, await invitedTo(caseId, guardianId, plannedOn));
    meeting.meetingId = ids.meetingId;
  }
  if (hasComeTo("meetingHeld")) await held(meeting);
  if (hasComeTo("planDrafted")) Object.assign(ids, await drafted(caseId));
  if (hasComeTo("planInForce")) Object.assign(ids, await fixedTwice(caseId));
  if (hasComeTo("planInForce")) ids.offerId = await offeredTo(anna, caseId, named.takesPart);
  const found = await anotherGuardian(world, caseId);
  if (!hasComeTo("meetingHeld") && hasComeTo("meetingPlanned"))
    await notedMeeting(anna, { ...meeting, guardianIds: [guardianId, found.guardianId] });
  if (world.consent === "withdrawn") await withdrawn(caseId, guardianId, "all");
  if (world.state === "closed") await closed(caseId);
  await placed(owner, caseId, cast);
  return { ...begun, ...ids, exceptionId: found.statementId };
}

async function begunCase(world: World, cast: Cast) {
  const opened = await openedCase(anna, { protection: protectionIn(world) });
  const { caseId, guardianIds } = opened;
  const [guardianId = ""] = guardianIds;
  const { takesPart, withdrawn: ended, prepared, specialist, counterpart } = named;
  await consented(anna, opened, [anna.agencyId, takesPart, ended, prepared, specialist, counterpart]);
  const mistaken = { name: "Per Holm", custodyUntil: yesterday, protection: mistakenProtection(world) };
  const version = await caseVersion(anna, caseId);
  const { guardianId: mistakenId } = await addGuardian(anna, guardianForm(caseId, version, mistaken));
  await neededIn(anna, caseId);
  for (const agencyId of [takesPart, ended, prepared, specialist])
    await considerAgency(anna, considerationForm(caseId, agencyId));
  await joined(anna, caseId, cast.leaving);
  const code = await codeOf(caseId);
  const { openingId } = await breakGlass(cast.asking, await breakGlassForm(cast.asking, code));
  const liftingId = world.protection === "yes" ? await proposed(caseId) : randomUUID();
  const preContactId = await loggedContact(anna, caseId, takesPart);
  const familyContactId = await recordedContact(anna, caseId);
  const talkId = await recordedTalk(anna, caseId);
  return {
    ...opened,
    code,
    guardianId,
    mistakenId,
    openingId,
    liftingId,
    preContactId,
    familyContactId,
    talkId,
  };
}

function mistakenProtection(world: World) {
  return world.protection === "yes" ? "secrecyMark" : "none";
}

async function proposed(caseId: string): Promise<string> {
  await proposeLifting(anna, proposal(caseId));
  return (await getProtection(anna, caseId, null)).view.open?.liftingId ?? "";
}

async function invitedTo(caseId: string, guardianId: string, plannedOn: PlainDate) {
  const { takesPart, withdrawn: ended, prepared, specialist } = named;
  const { meetingId } = await plannedMeeting(anna, caseId, { plannedOn, answerBy: today });
  for (const agencyId of [takesPart, ended, prepared])
    await prepareInvitation(anna, preparationForm(caseId, agencyId));
  await prepareInvitation(anna, preparationForm(caseId, specialist, { establishedContact: "no" }));
  const sending = { protectionChecked: "true" };
  await sendInvitations(anna, await sendingForm(anna, caseId, [takesPart, ended], sending));
  await withdrawn(caseId, guardianId, ended);
  const { invitees } = (await getInvitations(anna, caseId)).view;
  const invitation = invitees.find(({ agency }) => agency.id === takesPart)?.invitation;
  return { meetingId, invitationId: invitation?.id ?? "" };
}

async function held(meeting: Parameters<typeof notedMeeting>[1]): Promise<void> {
  await notedMeeting(anna, meeting);
  const { version } = await notesOf(anna, meeting);
  await holdMeeting(anna, holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: today }));
}

async function drafted(caseId: string) {
  await startedPlan(anna, caseId);
  const goalId = await addedGoal(anna, caseId);
  const { interventionId } = await addIntervention(anna, interventionForm(caseId, goalId, anna.agencyId));
  await planNextMeeting(anna, await nextMeetingForm(anna, caseId));
  return { goalId, interventionId };
}

/** The first version has been handed to the agency that takes part, the second to nobody. */
async function fixedTwice(caseId: string) {
  const first = await fixPlan(anna, await fixForm(anna, caseId));
  const plan = { caseId, versionId: first.versionId };
  const disclosureId = await handedCopy(anna, plan, `agency-${named.takesPart}`);
  const { versionId } = await fixPlan(anna, await fixForm(anna, caseId));
  return { versionId, disclosureId };
}

/** A guardian who is found late and cannot be reached. Until the manager has approved that, a consent is missing. */
async function anotherGuardian({ consent }: World, caseId: string) {
  const late = guardianForm(caseId, await caseVersion(anna, caseId), { name: "Bo Ek", relation: "pappa" });
  const { guardianId } = await addGuardian(anna, late);
  const unreachable = { position: "notReachable", whyNotReachable: "Tre brev och sju samtal utan svar." };
  const said = await yes(anna, caseId, guardianId, [], unreachable);
  const { statementId } = await recordConsent(anna, said);
  if (consent !== "missing") {
    await openedByManager(kerstin, caseId);
    const note = "Mamma har ensam vardagsansvar.";
    await approveException(
      kerstin,
      approveExceptionSchema.parse({ ...(await onCase(caseId)), statementId, note }),
    );
  }
  return { guardianId, statementId };
}

async function withdrawn(caseId: string, giver: string, agency: string): Promise<void> {
  const said = { giver, agency, receivedHow: "telephone" };
  await withdrawConsent(anna, withdrawConsentSchema.parse({ ...(await onCase(caseId)), ...said }));
}

async function closed(caseId: string): Promise<void> {
  const ending = { reason: "moved", summary: "Familjen flyttar." };
  await closeCase(anna, closeCaseSchema.parse({ ...(await onCase(caseId)), ...ending }));
}

async function onCase(caseId: string) {
  return { idempotencyKey: randomUUID(), version: String(await caseVersion(anna, caseId)), caseId };
}

/** What they are to the case is a fact of its own, whatever their task is today. */
async function placed(owner: pg.Client, caseId: string, cast: Cast): Promise<void> {
  for (const worker of [...cast.inRelation("caseWorker"), ...cast.inRelation("assigned")])
    await owner.query(
      `insert into case_workers (id, case_id, person_id, agency_id, started_at, added_by_id)
       values ($1, $2, $3, $4, now(), $3)`,
      [randomUUID(), caseId, worker.personId, worker.agencyId],
    );
  for (const manager of cast.inRelation("opened")) await openedTo(owner, caseId, manager, "manager");
  for (const reader of cast.inRelation("emergency")) {
    const openingId = await openedTo(owner, caseId, reader, "emergency");
    await owner.query(
      `insert into opening_decisions (opening_id, case_id, is_approved, decided_by_id, decided_at)
       values ($1, $2, true, $3, now())`,
      [openingId, caseId, anna.personId],
    );
  }
}

async function openedTo(owner: pg.Client, caseId: string, actor: Actor, kind: string): Promise<string> {
  const openingId = randomUUID();
  await owner.query(
    `insert into openings (id, case_id, person_id, agency_id, kind, reason, opened_at, until)
     values ($1, $2, $3, $4, $5, 'Ett barn ringer och ingen svarar.', now(), now() + interval '3 hours')`,
    [openingId, caseId, actor.personId, actor.agencyId, kind],
  );
  return openingId;
}
