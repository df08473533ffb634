import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { codeOf, stateOf } from "@/lib/deviations/rules";
import type { DeviationLine, DeviationView } from "@/lib/deviations/views";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import type { Prisma } from "@/prisma/generated/client";

const whole = { answer: true, closing: true } as const;

/** Within a transaction: the deviations that the reader may see, latest first. */
export async function readDeviations(
  tx: Transaction,
  where: Prisma.DeviationWhereInput,
): Promise<DeviationView[]> {
  const rows = await tx.deviation.findMany({ where, include: whole, orderBy: { sentAt: "desc" } });
  const agencies = await tx.agency.findMany({
    where: { id: { in: rows.flatMap((row) => [row.senderAgencyId, row.receiverAgencyId]) } },
    select: { id: true, name: true },
  });
  const nameOf = (agencyId: string) => agencies.find(({ id }) => id === agencyId)?.name ?? "";
  return rows.map((row): DeviationView => {
    const { answer, closing } = row;
    return {
      ...{ deviationId: row.id, code: codeOf(row.id), kind: row.kind, senderName: row.senderName },
      ...{ happenedOn: fromDatabaseDay(row.happenedOn), sentOn: todayInSweden(row.sentAt) },
      ...{ senderAgencyId: row.senderAgencyId, senderAgency: nameOf(row.senderAgencyId) },
      ...{ receiverAgencyId: row.receiverAgencyId, receiverAgency: nameOf(row.receiverAgencyId) },
      ...{ what: row.what, consequence: row.consequence, cause: row.cause },
      ...{ done: row.done, proposal: row.proposal },
      state: stateOf({ isAnswered: answer !== null, isClosed: closing !== null }),
      answer: answer && {
        ...{ text: answer.answer, measures: answer.measures },
        ...{ on: todayInSweden(answer.answeredAt), by: answer.answeredByName },
      },
      closing: closing && {
        ...{ note: closing.note, on: todayInSweden(closing.closedAt), by: closing.closedByName },
      },
    };
  });
}

/** What a list shows: nothing that anybody wrote. */
export function lineOf(view: DeviationView): DeviationLine {
  const { deviationId, code, kind, happenedOn, sentOn, senderAgency, receiverAgency, state } = view;
  return { deviationId, code, kind, happenedOn, sentOn, senderAgency, receiverAgency, state };
}

/** Within a transaction: to whom a deviation in the case can be reported: the own agency, and those that a consent in force names. */
export async function readReceivers(tx: Transaction, caseId: string, ownId: string) {
  const inForce = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM app.agencies_in_force(${caseId}::uuid) AS id`;
  const ids = [...new Set([ownId, ...inForce.map(({ id }) => id)])];
  const rows = await tx.agency.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return inAlphabeticalOrder(rows, ({ name }) => name)
    .map(({ id, name }) => ({ id, name, isOwn: id === ownId }))
    .toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn));
}
