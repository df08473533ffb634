import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { contentFor } from "@/lib/disclosures/audience";
import { type DisclosedContent, disclosedContentSchema } from "@/lib/disclosures/content";
import { readParties } from "@/lib/disclosures/parties";
import type { PartyView } from "@/lib/disclosures/views";
import { NotFoundError } from "@/lib/errors";
import { columnsOf } from "@/lib/meetings/notes/participants";
import { type Participant, participantFromKey } from "@/lib/meetings/notes/rules";
import { listAgenciesInForce } from "@/lib/plans/draft";
import { readPlanVersion } from "@/lib/plans/queries";
import type { PlanVersionView } from "@/lib/plans/views";

export type VersionParty = {
  readonly version: PlanVersionView;
  readonly party: PartyView;
  readonly receiver: Participant;
};

/** One party of a version, by the name that forms and addresses have for it. */
export async function readVersionParty(
  tx: Transaction,
  { caseId, versionId, receiver: key }: { caseId: string; versionId: string; receiver: string },
  now: Date,
): Promise<VersionParty> {
  const version = await readPlanVersion(tx, caseId, versionId);
  const parties = await readParties(tx, { caseId, versionId, content: version.content }, now);
  const party = parties.find((one) => one.key === key);
  const receiver = participantFromKey(key);
  if (!party || !receiver) throw new NotFoundError("party");
  return { version, party, receiver };
}

/** What the party may read of the version, as it stands today. */
export async function cutCopy(
  tx: Transaction,
  caseId: string,
  { version, party, receiver }: VersionParty,
): Promise<DisclosedContent> {
  const audience =
    receiver.kind === "agency"
      ? ({ kind: "agency", agenciesInForce: await listAgenciesInForce(tx, caseId) } as const)
      : receiver;
  const { number, fixedOn, content } = version;
  return { format: 1, ...contentFor(audience, content), number, fixedOn, copyTo: party.name };
}

/** The copy as it was handed over, or as it would be. */
export async function readCopy(tx: Transaction, caseId: string, of: VersionParty): Promise<DisclosedContent> {
  const where = { planVersionId: of.version.versionId, receiver: of.party.kind, ...columnsOf(of.receiver) };
  const handed = await tx.disclosure.findFirst({ where, select: { content: true } });
  return handed ? disclosedContentSchema.parse(handed.content) : cutCopy(tx, caseId, of);
}
