import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { mayAnswer, type PartyFacts, shortChecksum } from "@/lib/confirmations/rules";
import type {
  AnswerView,
  ChangesSince,
  ConfirmationsView,
  PartyConfirmation,
} from "@/lib/confirmations/views";
import { readNames, readParties } from "@/lib/disclosures/parties";
import { readReceiverNames } from "@/lib/disclosures/queries";
import { NotFoundError } from "@/lib/errors";
import { participantOf } from "@/lib/meetings/notes/participants";
import { participantKey } from "@/lib/meetings/notes/rules";
import { planContentSchema } from "@/lib/plans/content";
import { differencesBetween } from "@/lib/plans/differences";
import { listAgenciesInForce } from "@/lib/plans/draft";
import { approvalWays, familyParts } from "@/lib/plans/rules";
import type { VersionLine } from "@/lib/plans/views";
import { dayOf } from "@/lib/text/format";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { plainDate } from "@/lib/time/plain-date";
import type { PlanConfirmation, PlanVersion } from "@/prisma/generated/client";

/** Within a transaction: who has answered about a version, of the latest unless another is asked for. Null before there is one. */
export async function readConfirmations(
  tx: Transaction,
  actor: Actor,
  { caseId, versionId }: { readonly caseId: string; readonly versionId: string | null },
  now: Date,
): Promise<ConfirmationsView | null> {
  const versions = await tx.planVersion.findMany({ where: { caseId }, orderBy: { number: "desc" } });
  const [latest] = versions;
  const shown = versionId === null ? latest : versions.find(({ id }) => id === versionId);
  if (versionId !== null && !shown) throw new NotFoundError("planVersion");
  if (!shown) return null;
  const rows = await tx.planConfirmation.findMany({ where: { caseId }, orderBy: { number: "desc" } });
  const isLatest = shown.id === latest?.id;
  const parties = await readConfirming(tx, actor, { shown, versions, rows, isLatest }, now);
  return {
    ...lineOf(shown),
    ...{ checksum: shortChecksum(shown.checksum), isLatest, parties },
    family: familyOf(shown),
    confirmedCount: parties.filter(({ latest: said }) => said?.answer === "confirmed").length,
    changes: changesSince(parties, versions, shown),
    versions: versions.map(lineOf),
  };
}

type Told = {
  readonly shown: PlanVersion;
  readonly versions: readonly PlanVersion[];
  /** Of every version, latest first. */
  readonly rows: readonly PlanConfirmation[];
  readonly isLatest: boolean;
};

/** Everyone the version is for, and whoever has answered about it and is no longer a party. */
async function readConfirming(
  tx: Transaction,
  actor: Actor,
  told: Told,
  now: Date,
): Promise<PartyConfirmation[]> {
  const { shown, versions, rows, isLatest } = told;
  const { caseId } = shown;
  const nameOf = await readNames(
    tx,
    rows.map(({ recordedById }) => recordedById),
  );
  const said = (versionId: string, key: string) =>
    rows
      .filter((row) => row.planVersionId === versionId && participantKey(participantOf(row)) === key)
      .map((row) => answerOf(row, nameOf));
  const party = (who: Who): PartyConfirmation => {
    const [latest = null, ...earlier] = said(shown.id, who.key);
    const facts = { ...who, confirmedIn: latest?.answer === "confirmed" ? latest.way : null };
    const before = versions.find(
      ({ id, number }) => number < shown.number && said(id, who.key)[0]?.answer === "confirmed",
    );
    const may = mayAnswer(facts, { isLatest });
    return {
      ...facts,
      ...{ version: earlier.length + Number(latest !== null), latest, earlier },
      confirmedBefore: before?.number ?? null,
      refusal: may.granted ? null : may.reason,
    };
  };
  const current = await readCurrent(tx, actor, shown, now);
  const receiverName = await readReceiverNames(tx, caseId);
  const gone = rows
    .filter(({ planVersionId }) => planVersionId === shown.id)
    .map((row) => ({ kind: row.receiver, key: participantKey(participantOf(row)) }))
    .filter(({ key }, index, all) => all.findIndex((one) => one.key === key) === index)
    .filter(({ key }) => current.every((who) => who.key !== key))
    .map(({ kind, key }) =>
      party({ kind, key, name: receiverName(key), relation: "", ...nothingMore, receivesPlan: false }),
    );
  return [...current.map(party), ...gone];
}

type Who = Omit<PartyFacts, "confirmedIn"> & Pick<PartyConfirmation, "key" | "name" | "relation">;

const nothingMore = { isOwn: false, hasConsent: false, isHandedOut: false };

async function readCurrent(tx: Transaction, actor: Actor, shown: PlanVersion, now: Date): Promise<Who[]> {
  const { caseId, id: versionId } = shown;
  const content = planContentSchema.parse(shown.content);
  const parties = await readParties(tx, { caseId, versionId, content }, now);
  const ownKey = `agency-${actor.agencyId}`;
  const others = parties
    .filter(({ key }) => key !== ownKey)
    .map(({ kind, key, name, relation, hasConsent, isHandedOut, receivesPlan }): Who => ({
      ...{ kind, key, name, relation, hasConsent, isHandedOut, receivesPlan },
      isOwn: false,
    }));
  const own: Who = {
    ...{ kind: "agency", key: ownKey, name: actor.agencyName, relation: "", isOwn: true },
    hasConsent: (await listAgenciesInForce(tx, caseId)).includes(actor.agencyId),
    ...{ isHandedOut: true, receivesPlan: false },
  };
  const isFamily = ({ kind }: Who) => kind !== "agency";
  return [...others.filter(isFamily), own, ...others.filter((who) => !isFamily(who))];
}

/** What differs from each earlier version that somebody last confirmed, the latest of them first. */
function changesSince(
  parties: readonly PartyConfirmation[],
  versions: readonly PlanVersion[],
  shown: PlanVersion,
): ChangesSince[] {
  return versions.flatMap(({ number, content }) => {
    const names = parties.filter(({ confirmedBefore }) => confirmedBefore === number).map(({ name }) => name);
    if (names.length === 0) return [];
    const differences = differencesBetween(
      planContentSchema.parse(content),
      planContentSchema.parse(shown.content),
    );
    return [{ number, names, differences }];
  });
}

function lineOf({ id, number, fixedAt }: PlanVersion): VersionLine {
  return { versionId: id, number, fixedOn: plainDate(dayOf(fixedAt)) };
}

function answerOf(row: PlanConfirmation, nameOf: (personId: string) => string): AnswerView {
  const { answer, way, reason, answeredOn, recordedById } = row;
  return { answer, way, reason, on: fromDatabaseDay(answeredOn), by: nameOf(recordedById) };
}

function familyOf({ familyPart, familyReason, familyApprovedOn, familyApprovedHow }: PlanVersion) {
  return {
    part: familyParts.find((part) => part === familyPart) ?? "attended",
    approvedOn: familyApprovedOn && fromDatabaseDay(familyApprovedOn),
    approvedHow: approvalWays.find((way) => way === familyApprovedHow) ?? null,
    reason: familyReason,
  };
}
