import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { claimOpenCase, requireOpenCase } from "@/lib/cases/require-open-case";
import { DomainError, NotFoundError } from "@/lib/errors";
import { readInvitations } from "@/lib/invitations/invitees";
import { chosenWay, contactOf, savePrepared } from "@/lib/invitations/preparing/chosen";
import { mayPrepare, maySummonSpecialist } from "@/lib/invitations/rules";
import type { PrepareCounterpart, PrepareInvitation } from "@/lib/invitations/schemas";
import { meetingIn, noConsentFor } from "@/lib/invitations/sending";
import { sentence } from "@/lib/text/sentence";
import { todayInSweden } from "@/lib/time/plain-date";

/** Keeps what is chosen for one agency, and tells whether it may be sent. That a specialist has no established contact is kept too: it is then not called (S001-30). */
export function prepareInvitation(
  actor: Actor,
  input: PrepareInvitation,
  now = new Date(),
): Promise<{ caseId: string; isReady: boolean }> {
  const { caseId, agencyId } = input;
  return withActor(
    actor,
    async (tx) => {
      const { view, invitee } = await findInvitee(tx, actor, input, now);
      if (invitee.invitation) throw new DomainError("invitations.refusals.alreadySent");
      const contact = contactOf(input, invitee.agency);
      if (contact.contactConfirmedOn && contact.contactConfirmedOn > todayInSweden(now))
        throw new DomainError("invitations.refusals.contactInFuture");
      const counterpartForId = invitee.prepared?.counterpartForId ?? null;
      const choice = {
        ...contact,
        ...chosenWay(input.way, invitee.agency),
        kind: input.kind,
        counterpartForId,
      };
      ensure(mayPrepare(invitee.agency, choice));

      const place = { caseId, agencyId, meetingId: meetingIn(view).id };
      const id = await savePrepared(tx, place, input.version, choice, now);
      return recorded(
        { caseId, isReady: maySummonSpecialist(invitee.agency, choice).granted },
        {
          act: "invitation.prepared",
          caseId,
          subjectId: id,
          detail: { agencyId, kind: choice.kind, channel: choice.channel },
          at: now,
        },
      );
    },
    input,
  );
}

/** Asks the primary-care counterpart instead of a specialist that cannot be called; consent must name it (S001-34). */
export function prepareCounterpart(
  actor: Actor,
  input: PrepareCounterpart,
  now = new Date(),
): Promise<{ caseId: string }> {
  const { caseId, agencyId, specialistId } = input;
  return withActor(
    actor,
    async (tx) => {
      const { view, invitee } = await findInvitee(tx, actor, { caseId, agencyId: specialistId }, now);
      if (!invitee.prepared || maySummonSpecialist(invitee.agency, invitee.prepared).granted)
        throw new DomainError("invitations.refusals.specialistCanBeCalled");
      await claimOpenCase(tx, caseId, input.version);
      await considerCounterpart(tx, { caseId, agencyId, specialist: invitee.agency.name }, now);

      const { invitee: counterpart } = await findInvitee(tx, actor, input, now);
      if (!counterpart.hasConsent) throw noConsentFor([counterpart.agency.name]);
      if (counterpart.invitation) throw new DomainError("invitations.refusals.alreadySent");
      const way = counterpart.agency.hasSignIn ? "kring" : (counterpart.agency.contactWays[0]?.id ?? "link");
      const place = { caseId, agencyId, meetingId: meetingIn(view).id };
      const choice = {
        ...withoutContact,
        ...chosenWay(way, counterpart.agency),
        kind: "invitation" as const,
        counterpartForId: specialistId,
      };
      const id = await savePrepared(tx, place, counterpart.prepared?.version ?? 0, choice, now);
      return recorded(
        { caseId },
        {
          act: "invitation.counterpartPrepared",
          caseId,
          subjectId: id,
          detail: { agencyId, specialistId },
          at: now,
        },
      );
    },
    input,
  );
}

/** The agency to prepare for, as the page showed it. */
async function findInvitee(
  tx: Transaction,
  actor: Actor,
  { caseId, agencyId }: { readonly caseId: string; readonly agencyId: string },
  now: Date,
) {
  const { practiceModel, modelVersion } = await requireOpenCase(tx, caseId);
  const view = await readInvitations(tx, actor, { caseId, practiceModel, modelVersion }, now);
  const invitee = view.invitees.find(({ agency }) => agency.id === agencyId);
  if (!invitee) throw new NotFoundError("agency");
  return { view, invitee };
}

/** The counterpart becomes one of those to invite, with the reason that made it so. */
async function considerCounterpart(
  tx: Transaction,
  {
    caseId,
    agencyId,
    specialist,
  }: { readonly caseId: string; readonly agencyId: string; readonly specialist: string },
  now: Date,
): Promise<void> {
  const decision = {
    invite: true,
    reason: sentence("sv", "invitations.counterpartReason", { specialist }),
    consideredAt: now,
  };
  await tx.consideredAgency.upsert({
    where: { caseId_agencyId: { caseId, agencyId } },
    create: { caseId, agencyId, ...decision },
    update: { ...decision, version: { increment: 1 } },
  });
}

const withoutContact = {
  establishedContact: "notNeeded" as const,
  ...{ contactSource: "", contactConfirmedOn: null, reasonIsRelevant: null, reasonNote: "" },
};
