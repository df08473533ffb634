import "server-only";
import type { Actor } from "@/lib/access/actor";
import { refused } from "@/lib/access/permission";
import type { Transaction } from "@/lib/access/with-actor";
import { agencyKindOf } from "@/lib/agencies/kinds";
import { readConsentFacts } from "@/lib/consents/facts";
import { type ConsentFacts, isInForce } from "@/lib/consents/rules";
import { readConsiderations } from "@/lib/invitations/considered/queries";
import { listReceivers } from "@/lib/invitations/receivers";
import { mayInvite, maySummonSpecialist } from "@/lib/invitations/rules";
import { readFamilyContact } from "@/lib/preparatory-talks/family-contact";
import { listSentRows, type SentRow, stateOfSent } from "@/lib/invitations/sent-invitations";
import { readSummonsSender } from "@/lib/invitations/sender/queries";
import { invitationSnapshot, type SnapshotFacts } from "@/lib/invitations/snapshot";
import type {
  InvitationsView,
  Invitee,
  InviteeState,
  PreparedView,
  ReceiverView,
} from "@/lib/invitations/views";
import { findUpcomingMeeting } from "@/lib/meetings/planning/queries";
import { planningGaps } from "@/lib/meetings/planning/rules";
import { readNeeds } from "@/lib/needs/queries";
import { areasToMeetAbout } from "@/lib/needs/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import type { PreparedInvitation } from "@/prisma/generated/client";

export type CaseOfInvitations = {
  readonly caseId: string;
  readonly practiceModel: string;
  readonly modelVersion: number;
};
type SharedFacts = Omit<SnapshotFacts, "kind" | "receiver" | "contactConfirmedOn" | "consentOn">;
type InviteeFacts = {
  readonly agency: ReceiverView;
  readonly consentOn: PlainDate | null;
  readonly senderHasConsent: boolean;
  readonly prepared: PreparedView | null;
  readonly sent: SentRow | null;
  readonly shared: SharedFacts | null;
};

/** Whom the case invites to its next meeting and where each stands. The page shows it; the act of sending reads it again. */
export async function readInvitations(
  tx: Transaction,
  actor: Actor,
  childCase: CaseOfInvitations,
  now: Date,
): Promise<InvitationsView> {
  const { caseId } = childCase;
  const today = todayInSweden(now);
  const model = getPracticeModel(childCase.practiceModel, childCase.modelVersion);
  const consent = await readConsentFacts(tx, caseId);
  const considered = (await readConsiderations(tx, caseId)).filter(({ invite }) => invite);
  const meeting = await findUpcomingMeeting(tx, caseId);
  const prepared = meeting ? await tx.preparedInvitation.findMany({ where: { meetingId: meeting.id } }) : [];
  const sent = meeting ? await listSentRows(tx, meeting.id) : [];
  const needs = (await readNeeds(tx, caseId)).initiation;
  const shared = meeting && { model, meeting, needs, ...(await readPeople(tx, actor, caseId)) };
  const senderHasConsent = isInForce(consent, actor.agencyId, today);

  const standing = sent.filter(({ recall }) => recall === null);
  const wanted = new Set([
    ...considered.map(({ agencyId }) => agencyId),
    ...standing.map(({ agencyId }) => agencyId),
  ]);
  // Whoever has taken over the coordination was invited before, and is there from now on.
  const isOther = (agencyId: string) => wanted.has(agencyId) && agencyId !== actor.agencyId;
  const receivers = (await listReceivers(tx, childCase, now)).filter(({ id }) => isOther(id));
  const invitees = receivers.map((agency) =>
    toInvitee({
      agency,
      shared,
      senderHasConsent,
      consentOn: consentedOn(consent, agency.id, today),
      prepared: toPrepared(prepared.find(({ agencyId }) => agencyId === agency.id)),
      sent: standing.find(({ agencyId }) => agencyId === agency.id) ?? null,
    }),
  );
  const gaps = meeting ? planningGaps(meeting, today, model.invitation.noticeDays) : [];
  const isAllSent = invitees.length > 0 && invitees.every(({ invitation }) => invitation !== null);
  return {
    meeting,
    gaps: gaps.filter((gap) => gap !== "shortNotice" || !isAllSent),
    noticeDays: model.invitation.noticeDays,
    senderHasConsent,
    summonsSender: await readSummonsSender(tx, actor, caseId),
    hasAreas:
      areasToMeetAbout(
        needs,
        model.areas.map(({ key }) => key),
      ).length > 0,
    invitees,
    familyContact: await readFamilyContact(tx, caseId, model),
    notInRegister: considered.filter(({ agencyId }) => agencyId === null).map(({ name }) => name),
    recalled: sent
      .filter(({ recall }) => recall !== null)
      .map((row) => ({ ...row, state: "recalled" as const })),
  };
}

function toInvitee({ agency, consentOn, senderHasConsent, prepared, sent, shared }: InviteeFacts): Invitee {
  const hasConsent = consentOn !== null;
  const preview =
    shared &&
    prepared &&
    consentOn &&
    invitationSnapshot({
      ...shared,
      kind: prepared.kind,
      receiver: { name: agency.name, kindName: agencyKindOf(agency.kind).label.sv },
      contactConfirmedOn: prepared.contactConfirmedOn,
      consentOn,
    });
  const invitation = sent && { ...sent, state: stateOfSent(sent, hasConsent, preview) };
  const maySend = prepared
    ? mayInvite(agency, prepared, { coversSender: senderHasConsent, coversReceiver: hasConsent })
    : refused("invitations.refusals.notPrepared");
  return {
    agency,
    hasConsent,
    prepared,
    maySend,
    invitation,
    preview,
    state: invitation?.state ?? stateBeforeSending(agency, hasConsent, prepared),
  };
}

function stateBeforeSending(
  agency: ReceiverView,
  hasConsent: boolean,
  prepared: PreparedView | null,
): InviteeState {
  if (!hasConsent) return "noConsent";
  if (!prepared) return "notPrepared";
  return maySummonSpecialist(agency, prepared).granted ? "prepared" : "cannotBeCalled";
}

function toPrepared(row: PreparedInvitation | undefined): PreparedView | null {
  return row
    ? {
        kind: row.kind,
        channel: row.channel,
        contactWay: row.contactWay,
        establishedContact: row.establishedContact,
        contactSource: row.contactSource,
        contactConfirmedOn: row.contactConfirmedOn && fromDatabaseDay(row.contactConfirmedOn),
        reasonIsRelevant: row.reasonIsRelevant,
        reasonNote: row.reasonNote,
        counterpartForId: row.counterpartForId,
        version: row.version,
      }
    : null;
}

/** The day of the latest statement that names the agency, while consents are in force. */
function consentedOn(facts: ConsentFacts, agencyId: string, today: PlainDate): PlainDate | null {
  if (!isInForce(facts, agencyId, today)) return null;
  const naming = facts.statements.filter(
    ({ position, agencyIds, withdrawnFor }) =>
      position === "given" && agencyIds.includes(agencyId) && withdrawnFor.length === 0,
  );
  return (
    naming
      .map(({ statedOn }) => statedOn)
      .toSorted()
      .at(-1) ?? today
  );
}

async function readPeople(
  tx: Transaction,
  actor: Actor,
  caseId: string,
): Promise<Pick<SharedFacts, "caller" | "child" | "caseCode">> {
  const child = await tx.child.findUniqueOrThrow({
    where: { caseId },
    select: { givenName: true, familyName: true, birthDate: true, protection: true },
  });
  const { code } = await tx.childCase.findUniqueOrThrow({ where: { id: caseId }, select: { code: true } });
  const person = await tx.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { name: true, title: true, phone: true },
  });
  const agency = await tx.agency.findUniqueOrThrow({
    where: { id: actor.agencyId },
    select: { name: true, kind: true },
  });
  return {
    caseCode: code,
    child: { ...child, birthDate: fromDatabaseDay(child.birthDate) },
    caller: {
      agency: { name: agency.name, kindName: agencyKindOf(agency.kind).label.sv },
      person: person.name,
      title: person.title,
      phone: person.phone,
    },
  };
}
