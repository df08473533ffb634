import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Hold, holdReceived } from "@/lib/access/hold-case";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { findReceivedOffer } from "@/lib/coordination/received-offer";
import { NotFoundError } from "@/lib/errors";
import { readMeetingNews } from "@/lib/invitations/received/meeting-news";
import type {
  Colleague,
  PastInvitation,
  ReceivedInvitation,
  ReceivedItem,
} from "@/lib/invitations/received/views";
import { mayAnswer } from "@/lib/invitations/rules";
import { namesOf, toAnswer } from "@/lib/invitations/sent-invitations";
import { invitationSnapshotSchema } from "@/lib/invitations/snapshot";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { toDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";

/** Invitations that stand, to the actor's agency: all for whoever receives, else those of the actor's own cases. Soonest meeting first. */
export function listReceivedInvitations(actor: Actor, now = new Date()): Promise<ReceivedItem[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx.invitation.findMany({
      where: { agencyId: actor.agencyId },
      include: { seen: true, answers: { orderBy: [{ answeredAt: "desc" }, { id: "desc" }], take: 1 } },
    });
    const workers = await listCaseWorkers(
      tx,
      actor,
      rows.map(({ caseId }) => caseId),
    );
    const newsOf = await readMeetingNews(tx);
    const items = rows.map((row): ReceivedItem => {
      const { kind, caller, child, meeting, answerBy } = invitationSnapshotSchema.parse(row.snapshot);
      return {
        id: row.id,
        kind,
        callingAgency: caller.agency,
        childName: child.name,
        isProtected: child.isProtected,
        meetingOn: meeting.on,
        startsAt: meeting.startsAt,
        answerBy,
        sentAt: row.sentAt,
        isSeen: row.seen !== null,
        latestAnswer: row.answers[0]?.kind ?? null,
        news: newsOf(row.id),
        caseWorkerNames: workers.filter(({ caseId }) => caseId === row.caseId).map(({ name }) => name),
      };
    });
    const today = todayInSweden(now);
    const soonestFirst = items.toSorted((a, b) => orderOf(a, today).localeCompare(orderOf(b, today)));
    return recorded(soonestFirst, { act: "invitation.listed", caseIds: rows.map(({ caseId }) => caseId) });
  });
}

/** Meetings that have been come last. */
function orderOf({ meetingOn, startsAt }: ReceivedItem, today: PlainDate): string {
  return `${meetingOn < today ? "1" : "0"} ${meetingOn} ${startsAt}`;
}

/** One received invitation. The first time somebody opens it, it is seen; nothing else tells the sender that it was. */
export function getReceivedInvitation(
  actor: Actor,
  invitationId: string,
  now = new Date(),
): Promise<ReceivedInvitation> {
  return withActor(actor, async (tx) => {
    const row = await findReceived(tx, actor, invitationId);
    const { id, caseId } = row;
    const isFirst = await markSeen(tx, actor, row, now);
    const view = await toReceived(tx, actor, row, now);
    return recorded(view, {
      act: isFirst ? "invitation.seen" : "invitation.read",
      caseId,
      subjectId: id,
      at: now,
    });
  });
}

/** That the agency once was invited, when, and what it answered: no child, no meeting. Latest first. */
export function listPastInvitations(actor: Actor): Promise<PastInvitation[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<PastInvitation[]>`
      SELECT invitation_id AS id, sent_at AS "sentAt", state, own_answer AS "ownAnswer"
      FROM app.past_invitations() ORDER BY sent_at DESC`;
    return recorded(rows, { act: "invitation.pastListed" });
  });
}

/** An invitation that the actor's agency may read, and goes on reading until the transaction ends. */
export async function findReceived(
  tx: Transaction,
  actor: Actor,
  invitationId: string,
  hold: Hold = "shared",
) {
  if (!idSchema.safeParse(invitationId).success) throw new NotFoundError("invitation");
  await holdReceived(tx, invitationId, hold);
  const row = await tx.invitation.findUnique({
    where: { id: invitationId, agencyId: actor.agencyId },
    include: { seen: true, answers: { orderBy: [{ answeredAt: "desc" }, { id: "desc" }] } },
  });
  if (!row) throw new NotFoundError("invitation");
  return row;
}

/** True the first time somebody of the invited agency has it in sight. */
export async function markSeen(
  tx: Transaction,
  actor: Actor,
  { id, caseId }: { readonly id: string; readonly caseId: string },
  now: Date,
): Promise<boolean> {
  const seen = { invitationId: id, caseId, agencyId: actor.agencyId, seenAt: now, seenById: actor.personId };
  const { count } = await tx.invitationSeen.createMany({ data: [seen], skipDuplicates: true });
  return count > 0;
}

async function toReceived(
  tx: Transaction,
  actor: Actor,
  row: Awaited<ReturnType<typeof findReceived>>,
  now: Date,
): Promise<ReceivedInvitation> {
  const snapshot = invitationSnapshotSchema.parse(row.snapshot);
  const people = await namesOf(
    tx,
    row.answers.flatMap(({ recordedById }) => recordedById ?? []),
  );
  const caseWorkers = await listCaseWorkers(tx, actor, [row.caseId]);
  const colleagues = await listColleagues(tx, actor, now);
  const news = (await readMeetingNews(tx))(row.id);
  return {
    id: row.id,
    caseId: row.caseId,
    snapshot,
    sentAt: row.sentAt,
    seenAt: row.seen?.seenAt ?? now,
    answers: row.answers.map((answer) => toAnswer(answer, people)),
    caseWorkers: caseWorkers.map(({ personId, name, title }) => ({ personId, name, title })),
    assignable: colleagues.filter(
      ({ personId }) => !caseWorkers.some((worker) => worker.personId === personId),
    ),
    mayAnswer: mayAnswer(snapshot.meeting.on, todayInSweden(now), news.kind === "cancelled").granted,
    news,
    offer: await findReceivedOffer(tx, actor, row.caseId),
  };
}

/** The own agency's people on the cases; another agency's are not visible. */
export async function listCaseWorkers(tx: Transaction, actor: Actor, caseIds: readonly string[]) {
  const workers = await tx.caseWorker.findMany({
    where: { caseId: { in: [...caseIds] }, agencyId: actor.agencyId, endedAt: null },
    select: { caseId: true, personId: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: workers.map(({ personId }) => personId) } },
    select: { id: true, name: true, title: true },
  });
  return workers.flatMap(({ caseId, personId }) =>
    people.filter(({ id }) => id === personId).map(({ name, title }) => ({ caseId, personId, name, title })),
  );
}

async function listColleagues(tx: Transaction, actor: Actor, now: Date): Promise<Colleague[]> {
  const today = toDatabaseDay(todayInSweden(now));
  const appointments = await tx.appointment.findMany({
    where: {
      agencyId: actor.agencyId,
      tasks: { has: "caseWork" },
      startsOn: { lte: today },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
      person: { deactivatedAt: null },
    },
    select: { person: { select: { id: true, name: true, title: true } } },
  });
  const colleagues = appointments.map(({ person: { id, name, title } }) => ({ personId: id, name, title }));
  return inAlphabeticalOrder(colleagues, ({ name }) => name);
}
