import "server-only";
import type { Actor } from "@/lib/access/actor";
import { ensure } from "@/lib/access/permission";
import type { Transaction } from "@/lib/access/with-actor";
import { DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { maySummon } from "@/lib/invitations/sender/rules";
import type { InvitationsView, Invitee } from "@/lib/invitations/views";
import type { InvitationChannel } from "@/lib/invitations/rules";
import { isMailAddress } from "@/lib/mails/rules";
import { queueMail } from "@/lib/mails/queue-mail";
import { mayInviteTo } from "@/lib/meetings/planning/rules";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import { sentenceList } from "@/lib/text/format";
import type { PlainDate } from "@/lib/time/plain-date";

/** Why a standing invitation is recalled when the meeting it speaks of has been changed. */
export const meetingMoved = "meetingMoved";

export function meetingIn({ meeting }: Pick<InvitationsView, "meeting">): PlannedMeeting {
  if (!meeting) throw new DomainError("invitations.refusals.noMeeting");
  return meeting;
}

export function noConsentFor(names: readonly string[]): NotAllowedError {
  return new NotAllowedError("invitations.refusals.noConsentFor", { agencies: sentenceList(names) });
}

/** The chosen agencies, if each of them may be sent what was prepared. Everyone whom no consent names is named at once. */
export function requireSendable(
  view: InvitationsView,
  agencyIds: readonly string[],
  today: PlainDate,
): Invitee[] {
  ensure(maySummon(view.summonsSender));
  ensure(mayInviteTo(meetingIn(view), today));
  if (view.familyContact === "missing") throw new DomainError("invitations.refusals.familyNotContacted");
  if (!view.hasAreas) throw new DomainError("invitations.refusals.noAreas");
  const invitees = agencyIds.map((agencyId) => inviteeIn(view, agencyId));
  const missing = invitees.filter(({ hasConsent }) => !hasConsent);
  if (missing.length > 0) throw noConsentFor(missing.map(({ agency }) => agency.name));
  for (const { maySend, state } of invitees) {
    ensure(maySend);
    if (state !== "prepared" && state !== "outdated")
      throw new DomainError("invitations.refusals.alreadySent");
  }
  return invitees;
}

type OneToSend = {
  readonly caseId: string;
  readonly meetingId: string;
  readonly invitee: Invitee;
  readonly now: Date;
};

/** Sends one invitation through the database's own door. Returns its id. */
export async function sendOne(
  tx: Transaction,
  actor: Actor,
  { caseId, meetingId, invitee, now }: OneToSend,
): Promise<string> {
  const { agency, prepared, preview, invitation } = invitee;
  if (!prepared || !preview) throw new DomainError("invitations.refusals.notPrepared");
  requireMailable(prepared.channel, prepared.contactWay);
  if (invitation) await recallMoved(tx, actor, { caseId, invitationId: invitation.id, now });
  const { version: _version, ...choice } = prepared;
  const sent = { ...choice, caseId, meetingId, agencyId: agency.id, snapshot: preview, sentAt: now };
  const [row] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT app.send_invitation(${JSON.stringify(sent)}::jsonb) AS id`;
  if (!row) throw new NotFoundError("case");
  if (prepared.channel === "email") await queueMail(tx, row.id, "invitation", now);
  return row.id;
}

/** An address that could lead a mail to somebody else is not written to, whatever the register says (T41). */
export function requireMailable(channel: InvitationChannel, contactWay: string): void {
  if (channel === "email" && !isMailAddress(contactWay))
    throw new DomainError("invitations.refusals.unsafeAddress");
}

/** An invitation of a case that the actor coordinates. */
export async function getSentFromCase(tx: Transaction, invitationId: string) {
  const invitation = await tx.invitation.findUnique({
    where: { id: invitationId },
    select: { caseId: true, agencyId: true, meetingId: true, sentAt: true },
  });
  const isOwnCase =
    invitation && (await tx.child.findUnique({ where: { caseId: invitation.caseId }, select: { id: true } }));
  if (!isOwnCase) throw new NotFoundError("invitation");
  return invitation;
}

/** Nobody notes who comes to a meeting that is called off. */
export async function requireStandingMeeting(tx: Transaction, meetingId: string): Promise<void> {
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { cancelledAt: true },
  });
  if (meeting.cancelledAt) throw new DomainError("invitations.refusals.meetingCancelled");
}

async function recallMoved(
  tx: Transaction,
  actor: Actor,
  {
    caseId,
    invitationId,
    now,
  }: { readonly caseId: string; readonly invitationId: string; readonly now: Date },
): Promise<void> {
  await tx.invitationRecall.create({
    data: { invitationId, caseId, reason: meetingMoved, recalledAt: now, recalledById: actor.personId },
  });
}

function inviteeIn({ invitees }: InvitationsView, agencyId: string): Invitee {
  const invitee = invitees.find(({ agency }) => agency.id === agencyId);
  if (!invitee) throw new NotFoundError("agency");
  return invitee;
}
