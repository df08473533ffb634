import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { invitationSnapshotSchema } from "@/lib/invitations/snapshot";
import type { NoticeKind } from "@/lib/notices/rules";
import type { NoticeWords } from "@/lib/notices/views";
import { fromDatabaseDay } from "@/lib/time/database-day";

export type NoticeRow = {
  readonly kind: NoticeKind;
  readonly caseId: string | null;
  readonly invitationId: string | null;
  readonly subjectId: string;
  readonly day: Date;
};

const none: NoticeWords = { code: "", agency: "", answer: null, invitationKind: null, day: null };

/** Gives what each notice's sentence is made of, as far as the reader may see it. */
export async function readWords(
  tx: Transaction,
  notices: readonly NoticeRow[],
): Promise<(notice: NoticeRow) => NoticeWords> {
  const invitationOf = await readInvitations(tx, notices);
  const coordinated = notices.filter(({ invitationId }) => invitationId === null);
  const codes = await tx.childCase.findMany({
    where: { id: { in: coordinated.flatMap(({ caseId }) => caseId ?? []) } },
    select: { id: true, code: true },
  });
  const dayOf = await readDays(tx, coordinated);
  return (notice) => {
    const invitation = invitationOf(notice);
    if (notice.invitationId !== null) return invitation;
    const code = codes.find(({ id }) => id === notice.caseId)?.code ?? "";
    const day = notice.kind === "unusualReading" ? fromDatabaseDay(notice.day) : dayOf(notice.subjectId);
    return { ...invitation, code, day };
  };
}

/** Received ones speak as they were sent; about the case's own it is told whom they went to and what was answered. */
async function readInvitations(tx: Transaction, notices: readonly NoticeRow[]) {
  const answers = await tx.invitationAnswer.findMany({
    where: { id: { in: subjectsOf(notices, "invitationAnswered") } },
    select: { id: true, invitationId: true, kind: true },
  });
  const offers = await tx.coordinationOffer.findMany({
    where: { id: { in: subjectsOf(notices, "coordinationAnswered") } },
    select: { id: true, invitationId: true },
  });
  const idOf = (notice: NoticeRow) => invitationIdOf(notice, [...answers, ...offers]);
  const ids = notices.flatMap((notice) => idOf(notice) ?? []);
  const rows = await tx.invitation.findMany({
    where: { id: { in: ids } },
    select: { id: true, agencyId: true, kind: true, snapshot: true },
  });
  const agencies = await tx.agency.findMany({
    where: { id: { in: rows.map(({ agencyId }) => agencyId) } },
    select: { id: true, name: true },
  });
  return (notice: NoticeRow): NoticeWords => {
    const row = rows.find(({ id }) => id === idOf(notice));
    if (!row) return none;
    if (notice.invitationId === null) {
      const agency = agencies.find(({ id }) => id === row.agencyId)?.name ?? "";
      return { ...none, agency, answer: answers.find(({ id }) => id === notice.subjectId)?.kind ?? null };
    }
    const { caller, meeting } = invitationSnapshotSchema.parse(row.snapshot);
    return { ...none, agency: caller.agency, invitationKind: row.kind, day: meeting.on };
  };
}

/** The received invitation, or the sent one that an answer, a mail or a missing answer is about. */
function invitationIdOf(
  { kind, invitationId, subjectId }: NoticeRow,
  answers: readonly { readonly id: string; readonly invitationId: string | null }[],
): string | undefined {
  if (invitationId !== null) return invitationId;
  switch (kind) {
    case "invitationAnswered":
    case "coordinationAnswered":
      return answers.find(({ id }) => id === subjectId)?.invitationId ?? undefined;
    case "answerOverdue":
    case "mailFailed":
      return subjectId;
    default:
      return undefined;
  }
}

/** The day of a meeting as it stands, or the one that a plan names for the next. */
async function readDays(tx: Transaction, notices: readonly NoticeRow[]) {
  const kinds = ["meetingMoved", "meetingCancelled", "meetingNear"] as const;
  const meetings = await tx.meeting.findMany({
    where: { id: { in: subjectsOf(notices, ...kinds) } },
    select: { id: true, plannedOn: true },
  });
  const plans = await tx.plan.findMany({
    where: { id: { in: subjectsOf(notices, "nextMeetingUnplanned") } },
    select: { id: true, nextMeetingOn: true },
  });
  return (subjectId: string) => {
    const day =
      meetings.find(({ id }) => id === subjectId)?.plannedOn ??
      plans.find(({ id }) => id === subjectId)?.nextMeetingOn;
    return day ? fromDatabaseDay(day) : null;
  };
}

export function subjectsOf(notices: readonly NoticeRow[], ...kinds: readonly NoticeKind[]): string[] {
  return notices.filter(({ kind }) => kinds.includes(kind)).map(({ subjectId }) => subjectId);
}
