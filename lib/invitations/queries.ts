import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import type { CaseHead } from "@/lib/cases/views";
import { readConsentFacts } from "@/lib/consents/facts";
import { agenciesInForce } from "@/lib/consents/rules";
import { NotFoundError } from "@/lib/errors";
import { readInvitations } from "@/lib/invitations/invitees";
import { listReceivers } from "@/lib/invitations/receivers";
import { readReminderFacts } from "@/lib/invitations/reminding/facts";
import { waysToRemind } from "@/lib/invitations/reminding/rules";
import { maySummon } from "@/lib/invitations/sender/rules";
import { findSentRow, stateOfSent } from "@/lib/invitations/sent-invitations";
import type {
  Counterpart,
  InvitationsView,
  Invitee,
  PreparationView,
  SentInvitationView,
} from "@/lib/invitations/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { primaryCareCounterparts } from "@/lib/practice-models/rules";
import { ageOn, todayInSweden } from "@/lib/time/plain-date";

/** Whom the case invites to its next meeting and where each stands. */
export function getInvitations(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "invitations", (tx, head) => readInvitations(tx, actor, head, now));
}

/** What is chosen for one agency, and for a specialist whom to ask instead. */
export function getPreparation(actor: Actor, caseId: string, agencyId: string, now = new Date()) {
  return readCase(actor, caseId, "invitation", async (tx, head): Promise<PreparationView> => {
    const view = await readInvitations(tx, actor, head, now);
    const invitee = view.invitees.find(({ agency }) => agency.id === agencyId);
    if (!invitee) throw new NotFoundError("agency");
    const counterparts = invitee.agency.needsContact
      ? await readCounterparts(tx, head, invitee, view, now)
      : [];
    const specialistId = invitee.prepared?.counterpartForId ?? null;
    return {
      meetingId: view.meeting?.id ?? null,
      invitee,
      counterparts,
      counterpartForName: specialistId ? await nameOf(tx, specialistId) : null,
    };
  });
}

/** One sent invitation with what has become of it, also when it has been taken back. */
export function getSentInvitation(actor: Actor, caseId: string, invitationId: string, now = new Date()) {
  return readCase(actor, caseId, "invitation", async (tx, head): Promise<SentInvitationView> => {
    const row = await findSentRow(tx, caseId, invitationId);
    if (!row) throw new NotFoundError("invitation");
    const { invitees, summonsSender } = await readInvitations(tx, actor, head, now);
    const standing = invitees.find(({ invitation }) => invitation?.id === invitationId)?.invitation;
    const today = todayInSweden(now);
    const facts = await readReminderFacts(tx, caseId, row, today);
    const state = standing?.state ?? stateOfSent(row, facts.coversReceiver, null);
    const reminderWays = maySummon(summonsSender).granted ? waysToRemind(facts, today) : [];
    return { ...row, state, reminderWays, summonsSender };
  });
}

/** The register's own counterpart first, then the kinds of the model in their order (S001-34). */
async function readCounterparts(
  tx: Transaction,
  head: CaseHead,
  { agency }: Invitee,
  view: InvitationsView,
  now: Date,
): Promise<Counterpart[]> {
  const today = todayInSweden(now);
  const model = getPracticeModel(head.practiceModel, head.modelVersion);
  const kinds = primaryCareCounterparts(model, agency.kind, ageOn(head.child.birthDate, today)).map(
    ({ key }) => key,
  );
  const receivers = await listReceivers(tx, head, now);
  const covered = new Set(agenciesInForce(await readConsentFacts(tx, head.caseId), today));
  const ofKinds = kinds.flatMap((kind) => receivers.filter((one) => one.kind === kind));
  const inOrder = [...receivers.filter(({ id }) => id === agency.counterpartId), ...ofKinds];
  return [...new Map(inOrder.map((one) => [one.id, one])).values()].map(({ id, name }) => ({
    ...{ id, name },
    hasConsent: covered.has(id),
    isInvited: view.invitees.some((invitee) => invitee.agency.id === id && invitee.invitation !== null),
  }));
}

async function nameOf(tx: Transaction, agencyId: string): Promise<string | null> {
  return (await tx.agency.findUnique({ where: { id: agencyId }, select: { name: true } }))?.name ?? null;
}
