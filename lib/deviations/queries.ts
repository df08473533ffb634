import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { lineOf, readDeviations, readReceivers } from "@/lib/deviations/read-deviations";
import { type DeviationKind, deviationKinds, isReceiver, mayAnswer, mayClose } from "@/lib/deviations/rules";
import type { DeviationLine, DeviationStart, DeviationsView } from "@/lib/deviations/views";
import { NotFoundError } from "@/lib/errors";
import { interventionsIn, planContentSchema } from "@/lib/plans/content";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";

/** What a link to the form says about where the deviation arose. All of it is untrusted. */
export type DeviationWish = {
  readonly kind: string;
  readonly agencyId: string;
  readonly meetingId: string;
  readonly interventionId: string;
};

/** The deviations that a case has led to, latest first. */
export function getCaseDeviations(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "deviations", async (tx): Promise<DeviationLine[]> => {
    const origins = await tx.deviationOrigin.findMany({ where: { caseId }, select: { deviationId: true } });
    const ids = origins.map(({ deviationId }) => deviationId);
    return (await readDeviations(tx, { id: { in: ids } })).map(lineOf);
  });
}

/** What the form starts from. What the link names and the case does not have is left out. */
export function getDeviationStart(actor: Actor, caseId: string, wish: DeviationWish, now = new Date()) {
  return readCase(actor, caseId, "deviations.new", async (tx): Promise<DeviationStart> => {
    const receivers = await readReceivers(tx, caseId, actor.agencyId);
    const meeting = isId(wish.meetingId)
      ? await tx.meeting.findUnique({ where: { id: wish.meetingId, caseId } })
      : null;
    const intervention = await findIntervention(tx, caseId, wish.interventionId);
    return {
      version: await tx.deviationOrigin.count({ where: { caseId } }),
      receivers,
      kind: deviationKinds.find((kind): kind is DeviationKind => kind === wish.kind) ?? null,
      receiverAgencyId: receivers.find(({ id }) => id === wish.agencyId)?.id ?? "",
      happenedOn: meeting && notAfter(fromDatabaseDay(meeting.heldOn ?? meeting.plannedOn), now),
      what: intervention?.what ?? "",
      meetingId: meeting?.id ?? "",
      interventionId: intervention?.id ?? "",
    };
  });
}

/** What the own agency has received, and what the reader has sent or answers for. It holds no child: the event names none. */
export function listDeviations(actor: Actor): Promise<DeviationsView> {
  return withActor(actor, async (tx) => {
    const all = await readDeviations(tx, {});
    const received = all.filter((deviation) => isReceiver(deviation, actor));
    const sent = all.filter(({ senderAgencyId }) => senderAgencyId === actor.agencyId);
    return recorded(
      { received: received.map(lineOf).toSorted(byState), sent: sent.map(lineOf).toSorted(byState) },
      { act: "deviations.listed" },
    );
  });
}

/** One deviation, and what the reader may do with it. */
export function getDeviation(actor: Actor, deviationId: string, page = "deviation") {
  return withActor(actor, async (tx) => {
    const deviation = await readDeviation(tx, deviationId);
    return recorded(
      {
        deviation,
        mayAnswer: deviation.answer === null && mayAnswer(deviation, actor).granted,
        mayClose: mayClose(deviation, actor).granted,
      },
      { act: "deviation.read", subjectId: deviationId, detail: { page } },
    );
  });
}

/** Within a transaction: one that the reader may see. */
export async function readDeviation(tx: Transaction, deviationId: string) {
  const [deviation] = isId(deviationId) ? await readDeviations(tx, { id: deviationId }) : [];
  if (!deviation) throw new NotFoundError("deviation");
  return deviation;
}

async function findIntervention(tx: Transaction, caseId: string, interventionId: string) {
  if (!isId(interventionId)) return null;
  const version = await tx.planVersion.findFirst({ where: { caseId }, orderBy: { fixedAt: "desc" } });
  const content = version && planContentSchema.parse(version.content);
  return (content && interventionsIn(content).find(({ id }) => id === interventionId)) ?? null;
}

/** A meeting that is planned too late is late already today. */
function notAfter(day: PlainDate, now: Date): PlainDate {
  const today = todayInSweden(now);
  return day > today ? today : day;
}

function byState(a: DeviationLine, b: DeviationLine): number {
  const rank = ({ state }: DeviationLine) => (state === "sent" ? 0 : state === "answered" ? 1 : 2);
  return rank(a) - rank(b);
}

function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}
