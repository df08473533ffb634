import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdReceived } from "@/lib/access/hold-case";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readReceivedConfirmation } from "@/lib/confirmations/read-received";
import type { ReceivedConfirmation } from "@/lib/confirmations/views";
import { disclosedContentSchema } from "@/lib/disclosures/content";
import { readCopy, readVersionParty } from "@/lib/disclosures/copy";
import { handedCopy, readNames, readParties } from "@/lib/disclosures/parties";
import { isOutstanding } from "@/lib/disclosures/rules";
import type { CopiesView, ReceivedDisclosureLine, ReceivedDisclosureView } from "@/lib/disclosures/views";
import { NotFoundError } from "@/lib/errors";
import { participantOf } from "@/lib/meetings/notes/participants";
import { participantKey } from "@/lib/meetings/notes/rules";
import { planContentSchema } from "@/lib/plans/content";
import { dayOf } from "@/lib/text/format";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { plainDate } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";
import type { Disclosure } from "@/prisma/generated/client";

/** Who shall have a copy of a version and who has: of the latest, unless another is asked for. Null before there is one. */
export function getCopies(actor: Actor, caseId: string, versionId: string | null = null, now = new Date()) {
  return readCase(actor, caseId, "plan.copies", async (tx): Promise<CopiesView | null> => {
    const versions = await tx.planVersion.findMany({ where: { caseId }, orderBy: { number: "desc" } });
    const [latest] = versions;
    const shown = versionId === null ? latest : versions.find(({ id }) => id === versionId);
    if (versionId !== null && !shown) throw new NotFoundError("planVersion");
    if (!shown) return null;
    const content = planContentSchema.parse(shown.content);
    const parties = await readParties(tx, { caseId, versionId: shown.id, content }, now);
    return {
      ...{ versionId: shown.id, number: shown.number, fixedOn: plainDate(dayOf(shown.fixedAt)), parties },
      isLatest: shown.id === latest?.id,
      outstandingCount: parties.filter(isOutstanding).length,
      others: await readOthers(
        tx,
        caseId,
        versions.filter(({ id }) => id !== shown.id),
      ),
    };
  });
}

/** One party of a version with its copy: as it was handed over, or as it would be. To print it is an event. */
export function getPartyCopy(
  actor: Actor,
  caseId: string,
  versionId: string,
  receiver: string,
  now = new Date(),
) {
  return readCase(actor, caseId, "plan.copy", async (tx) => {
    const of = await readVersionParty(tx, { caseId, versionId, receiver }, now);
    return { ...of, copy: await readCopy(tx, caseId, of) };
  });
}

/** The plans that the actor's agency has been handed in the case of its invitation, latest first. None without a consent in force. */
export function listReceivedDisclosures(
  actor: Actor,
  invitationId: string,
): Promise<ReceivedDisclosureLine[]> {
  return withActor(actor, async (tx) => {
    const { caseId } = await requireInvitation(tx, actor, invitationId);
    const rows = await tx.disclosure.findMany({
      where: { caseId, receiver: "agency", agencyId: actor.agencyId },
      orderBy: { disclosedAt: "desc" },
    });
    return recorded(rows.map(receivedLine), { act: "disclosure.listed", caseId, subjectId: invitationId });
  });
}

/** A plan handed to the actor's agency, reached through its invitation, and what the agency has answered about it. */
export function getReceivedDisclosure(
  actor: Actor,
  invitationId: string,
  disclosureId: string,
): Promise<ReceivedDisclosureView & { readonly confirmation: ReceivedConfirmation }> {
  return withActor(actor, async (tx) => {
    const { caseId } = await requireInvitation(tx, actor, invitationId);
    const view = await readReceived(tx, actor, disclosureId);
    if (caseId !== view.caseId) throw new NotFoundError("disclosure");
    const confirmation = await readReceivedConfirmation(tx, actor, disclosureId);
    return recorded(
      { ...view, confirmation },
      { act: "disclosure.read", caseId: view.caseId, subjectId: disclosureId },
    );
  });
}

/** As `getReceivedDisclosure`, for the file: downloading it is an event of its own. */
export function downloadReceivedDisclosure(
  actor: Actor,
  disclosureId: string,
): Promise<ReceivedDisclosureView> {
  return withActor(actor, async (tx) => {
    const view = await readReceived(tx, actor, disclosureId);
    return recorded(view, { act: "disclosure.downloaded", caseId: view.caseId, subjectId: disclosureId });
  });
}

async function requireInvitation(tx: Transaction, actor: Actor, invitationId: string) {
  const where = { id: requireId(invitationId), agencyId: actor.agencyId };
  await holdReceived(tx, where.id, "shared");
  const invitation = await tx.invitation.findFirst({ where, select: { caseId: true } });
  if (!invitation) throw new NotFoundError("invitation");
  return invitation;
}

function receivedLine({ id, content, disclosedOn }: Disclosure): ReceivedDisclosureLine {
  const { plan, number, fixedOn } = disclosedContentSchema.parse(content);
  return {
    disclosureId: id,
    planName: plan.planName,
    number,
    fixedOn,
    disclosedOn: fromDatabaseDay(disclosedOn),
  };
}

async function readReceived(tx: Transaction, actor: Actor, disclosureId: string) {
  const where = { id: requireId(disclosureId), receiver: "agency", agencyId: actor.agencyId } as const;
  await holdReceived(tx, where.id, "shared");
  const row = await tx.disclosure.findFirst({ where });
  if (!row) throw new NotFoundError("disclosure");
  const content = disclosedContentSchema.parse(row.content);
  return {
    ...{ disclosureId, caseId: row.caseId, content, way: row.way },
    disclosedOn: fromDatabaseDay(row.disclosedOn),
  };
}

async function readOthers(
  tx: Transaction,
  caseId: string,
  versions: readonly { id: string; number: number }[],
) {
  const rows = await tx.disclosure.findMany({
    where: { caseId, planVersionId: { in: versions.map(({ id }) => id) } },
    orderBy: { disclosedAt: "asc" },
  });
  const personName = await readNames(
    tx,
    rows.map(({ disclosedById }) => disclosedById),
  );
  const receiverName = await readReceiverNames(tx, caseId);
  return versions.map(({ id, number }) => ({
    ...{ versionId: id, number },
    copies: rows
      .filter(({ planVersionId }) => planVersionId === id)
      .map((row) => ({
        ...handedCopy(row, personName),
        name: receiverName(participantKey(participantOf(row))),
      })),
  }));
}

/** Within a transaction: the name behind each receiver's key. */
export async function readReceiverNames(tx: Transaction, caseId: string): Promise<(key: string) => string> {
  const child = await tx.child.findUniqueOrThrow({ where: { caseId }, select: { givenName: true } });
  const guardians = await tx.guardian.findMany({ where: { caseId }, select: { id: true, name: true } });
  const agencies = await tx.agency.findMany({ select: { id: true, name: true } });
  const names = new Map([
    ["child", child.givenName],
    ...guardians.map(({ id, name }): [string, string] => [`guardian-${id}`, name]),
    ...agencies.map(({ id, name }): [string, string] => [`agency-${id}`, name]),
  ]);
  return (key) => names.get(key) ?? "";
}

function requireId(id: string): string {
  if (!idSchema.safeParse(id).success) throw new NotFoundError("disclosure");
  return id;
}
