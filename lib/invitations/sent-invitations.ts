import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { answerHows, type InvitationState, invitationState } from "@/lib/invitations/rules";
import { spokenToAt } from "@/lib/invitations/reminding/rules";
import { type InvitationSnapshot, invitationSnapshotSchema, isOutdated } from "@/lib/invitations/snapshot";
import { mailStanding } from "@/lib/mails/rules";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { AnswerView, ReminderView, SentInvitation } from "@/lib/invitations/views";
import { id as idSchema } from "@/lib/validation";
import type { Prisma } from "@/prisma/generated/client";

const whole = {
  recall: true,
  seen: true,
  mails: { orderBy: [{ queuedAt: "asc" }, { id: "asc" }] },
  reminders: { orderBy: [{ recordedAt: "asc" }, { id: "asc" }] },
  answers: { orderBy: [{ answeredAt: "desc" }, { id: "desc" }] },
} satisfies Prisma.InvitationInclude;

type InvitationRow = Prisma.InvitationGetPayload<{ include: typeof whole }>;

/** An invitation of the case with what has become of it, before it is known where it stands. */
export type SentRow = Omit<SentInvitation, "state">;

/** Every invitation to a meeting, recalled ones too, latest first. */
export function listSentRows(tx: Transaction, meetingId: string): Promise<SentRow[]> {
  return readSentRows(tx, { meetingId });
}

/** One invitation of the case, to whichever of its meetings. */
export async function findSentRow(
  tx: Transaction,
  caseId: string,
  invitationId: string,
): Promise<SentRow | null> {
  if (!idSchema.safeParse(invitationId).success) return null;
  return (await readSentRows(tx, { id: invitationId, caseId }))[0] ?? null;
}

async function readSentRows(tx: Transaction, where: Prisma.InvitationWhereInput): Promise<SentRow[]> {
  const rows = await tx.invitation.findMany({
    where,
    include: whole,
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  });
  const people = await namesOf(
    tx,
    rows.flatMap((row) => [
      row.sentById,
      ...row.answers.flatMap((one) => one.recordedById ?? []),
      ...row.reminders.flatMap((one) => one.recordedById ?? []),
    ]),
  );
  const agencies = await tx.agency.findMany({
    where: { id: { in: rows.map(({ agencyId }) => agencyId) } },
    select: { id: true, name: true },
  });
  return rows.map((row) =>
    toSentRow(row, people, agencies.find(({ id }) => id === row.agencyId)?.name ?? ""),
  );
}

export function stateOfSent(
  row: SentRow,
  coversReceiver: boolean,
  now: InvitationSnapshot | null,
): InvitationState {
  return invitationState({
    seenAt: row.seenAt,
    recalledAt: row.recall?.recalledAt ?? null,
    latestAnswer: row.answers[0]?.kind ?? null,
    coversReceiver,
    isOutdated: now !== null && isOutdated(row.snapshot, now),
    mail: row.mailStanding.kind,
  });
}

function toSentRow(row: InvitationRow, people: ReadonlyMap<string, string>, agencyName: string): SentRow {
  const mails = row.mails.flatMap(({ kind, queuedAt, sentAt, stoppedAt, stop }) =>
    kind === "guestCode" ? [] : [{ kind, queuedAt, sentAt, stoppedAt, stop }],
  );
  return {
    id: row.id,
    agencyId: row.agencyId,
    agencyName,
    kind: row.kind,
    channel: row.channel,
    contactWay: row.contactWay,
    counterpartForId: row.counterpartForId,
    snapshot: invitationSnapshotSchema.parse(row.snapshot),
    sentAt: row.sentAt,
    sentByName: people.get(row.sentById) ?? "",
    seenAt: row.seen?.seenAt ?? null,
    answers: row.answers.map((answer) => toAnswer(answer, people)),
    mails,
    reminders: row.reminders.map((reminder) => toReminder(reminder, people)),
    mailStanding: mailStanding(mails, spokenToAt(row.reminders)),
    recall: row.recall && { reason: row.recall.reason, recalledAt: row.recall.recalledAt },
  };
}

function toReminder(
  { how, remindedOn, recordedAt, recordedById }: InvitationRow["reminders"][number],
  people: ReadonlyMap<string, string>,
): ReminderView {
  return {
    how,
    remindedOn: fromDatabaseDay(remindedOn),
    recordedAt,
    recordedByName: recordedById && (people.get(recordedById) ?? ""),
  };
}

export function toAnswer(
  row: InvitationRow["answers"][number],
  people: ReadonlyMap<string, string>,
): AnswerView {
  return {
    kind: row.kind,
    personName: row.personName,
    profession: row.profession,
    phone: row.phone,
    reason: row.reason,
    how: answerHows.find((how) => how === row.how) ?? "inPerson",
    answeredAt: row.answeredAt,
    saidOn: row.saidOn && fromDatabaseDay(row.saidOn),
    recordedByName: (row.recordedById && people.get(row.recordedById)) ?? "",
  };
}

export async function namesOf(
  tx: Transaction,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await tx.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
