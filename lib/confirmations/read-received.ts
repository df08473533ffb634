import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { mayConfirm, shortChecksum } from "@/lib/confirmations/rules";
import type { ReceivedConfirmation } from "@/lib/confirmations/views";
import { disclosedContentSchema } from "@/lib/disclosures/content";
import { NotFoundError } from "@/lib/errors";
import { differencesBetween } from "@/lib/plans/differences";
import { fromDatabaseDay } from "@/lib/time/database-day";

type ReceivedVersion = {
  version_id: string;
  number: number;
  checksum: string;
  is_latest: boolean;
};

/** Within a transaction: the copy that the actor's agency was handed, the version it is of, and what the agency has answered. */
export async function readReceivedVersion(tx: Transaction, actor: Actor, disclosureId: string) {
  const disclosure = await tx.disclosure.findFirst({
    where: { id: disclosureId, receiver: "agency", agencyId: actor.agencyId },
  });
  const versions = await tx.$queryRaw<ReceivedVersion[]>`SELECT * FROM app.received_versions()`;
  const version = versions.find(({ version_id: id }) => id === disclosure?.planVersionId);
  if (!disclosure || !version) throw new NotFoundError("disclosure");
  const { caseId } = disclosure;
  const rows = await tx.planConfirmation.findMany({
    where: { caseId, agencyId: actor.agencyId },
    orderBy: { number: "desc" },
  });
  const answersTo = (versionId: string) => rows.filter(({ planVersionId }) => planVersionId === versionId);
  return { disclosure, version, versions, answersTo };
}

/** Within a transaction: what the agency sees of confirming its copy. Only its own copies are compared (T06). */
export async function readReceivedConfirmation(
  tx: Transaction,
  actor: Actor,
  disclosureId: string,
): Promise<ReceivedConfirmation> {
  const { disclosure, version, versions, answersTo } = await readReceivedVersion(tx, actor, disclosureId);
  const own = answersTo(version.version_id);
  const [latest] = own;
  const may = mayConfirm({ isLatest: version.is_latest }, confirmedIn(latest));
  const before = versions
    .filter(({ number }) => number < version.number)
    .toSorted((a, b) => b.number - a.number)
    .find(({ version_id: id }) => answersTo(id)[0]?.answer === "confirmed");
  return {
    version: own.length,
    checksum: shortChecksum(version.checksum),
    latest: latest
      ? { answer: latest.answer, way: latest.way, on: fromDatabaseDay(latest.answeredOn) }
      : null,
    refusal: may.granted ? null : may.reason,
    before: before ? await compared(tx, actor, before, disclosure) : null,
  };
}

type Confirmed = { readonly answer: string; readonly way: "kring" | "paper" };

export function confirmedIn(latest: Confirmed | undefined) {
  return latest?.answer === "confirmed" ? latest.way : null;
}

async function compared(
  tx: Transaction,
  actor: Actor,
  before: ReceivedVersion,
  { caseId, content }: { readonly caseId: string; readonly content: unknown },
) {
  const earlier = await tx.disclosure.findFirst({
    where: { caseId, planVersionId: before.version_id, receiver: "agency", agencyId: actor.agencyId },
    select: { content: true },
  });
  if (!earlier) return null;
  const planIn = (copy: unknown) => disclosedContentSchema.parse(copy).plan;
  return { number: before.number, differences: differencesBetween(planIn(earlier.content), planIn(content)) };
}
