import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

export const answers = ["confirmed", "didNotWant"] as const;
/** What a party says about a fixed version. That somebody did not want to confirm it is an answer too. */
export type Answer = (typeof answers)[number];

/** Signed in, or on a paper that whoever coordinates has noted. */
export type AnswerWay = "kring" | "paper";

/** Where one party stands towards a version. */
export type PartyFacts = {
  readonly kind: "child" | "guardian" | "agency";
  /** The agency that coordinates. */
  readonly isOwn: boolean;
  /** For an agency: a consent in force names it. */
  readonly hasConsent: boolean;
  readonly isHandedOut: boolean;
  /** For a guardian: is set to receive the plan. */
  readonly receivesPlan: boolean;
  readonly confirmedIn: AnswerWay | null;
};

export type VersionFacts = { readonly isLatest: boolean; readonly fixedOn: PlainDate };
export type AnswerFacts = { readonly answer: Answer; readonly on: PlainDate };

/** Whether an answer about the version can be noted for the party: an agency on consent and a copy, the family on its own standing. */
export function mayAnswer(party: PartyFacts, { isLatest }: Pick<VersionFacts, "isLatest">): Permission {
  if (!isLatest) return refused("confirmations.refusals.olderVersion");
  if (party.kind === "child") return granted;
  if (party.kind === "guardian")
    return party.receivesPlan ? granted : refused("confirmations.refusals.guardianNotShown");
  if (!party.hasConsent) return refused("confirmations.refusals.noConsent");
  if (!party.isOwn && !party.isHandedOut) return refused("confirmations.refusals.notHandedOut");
  return party.confirmedIn === "kring" ? refused("confirmations.refusals.saidInKring") : granted;
}

/** Nobody answers about a version before it is fixed, or in days to come. */
export function mayNote(
  party: PartyFacts,
  version: VersionFacts,
  { answer, on }: AnswerFacts,
  today: PlainDate,
): Permission {
  const answers = mayAnswer(party, version);
  if (!answers.granted) return answers;
  if (party.isOwn && answer !== "confirmed") return refused("confirmations.refusals.ownAgency");
  if (on > today) return refused("confirmations.refusals.future");
  return on < version.fixedOn ? refused("confirmations.refusals.beforeFixed") : granted;
}

/** An agency confirms the copy it has been handed, once. What was noted for it on paper it may say itself. */
export function mayConfirm(version: Pick<VersionFacts, "isLatest">, latest: AnswerWay | null): Permission {
  if (!version.isLatest) return refused("confirmations.refusals.olderVersionHere");
  return latest === "kring" ? refused("confirmations.refusals.alreadyConfirmed") : granted;
}

/** The first eight signs of a check sum, as two groups that can be read aloud. */
export function shortChecksum(checksum: string): string {
  return `${checksum.slice(0, 4)} ${checksum.slice(4, 8)}`;
}
