import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

export const copyWays = ["kring", "atMeeting", "fetched", "sent"] as const;
/** How a copy reaches its receiver (S001-62 … S001-65). */
export type CopyWay = (typeof copyWays)[number];

export const copyChannels = ["letter", "email", "internalPost", "link", "other"] as const;
export type CopyChannel = (typeof copyChannels)[number];

export type ReceiverKind = "child" | "guardian" | "agency";

/** Where one party stands towards its copy of a version. */
export type PartyFacts = {
  readonly kind: ReceiverKind;
  readonly isHandedOut: boolean;
  readonly isWaived: boolean;
  /** For an agency: a consent in force names it, and it is invited. */
  readonly hasConsent: boolean;
  readonly isInvited: boolean;
  readonly hasSignIn: boolean;
  /** For a guardian: is set to receive the plan. */
  readonly receivesPlan: boolean;
};

export type HandOut = { readonly way: CopyWay; readonly on: PlainDate };

/** Whether the party may be handed a copy at all: an agency on consent, the family on its own standing. */
export function mayReceive(party: PartyFacts): Permission {
  if (party.isHandedOut) return refused("disclosures.refusals.alreadyHandedOut");
  if (party.kind === "guardian" && !party.receivesPlan)
    return refused("disclosures.refusals.guardianNotShown");
  if (party.kind !== "agency") return granted;
  if (!party.hasConsent) return refused("disclosures.refusals.noConsent");
  return party.isInvited ? granted : refused("disclosures.refusals.notInvited");
}

/** Whether the copy may be handed over this way, this day: nothing is handed over before it is fixed, or in days to come. */
export function mayHandOut(
  party: PartyFacts,
  { way, on }: HandOut,
  fixedOn: PlainDate,
  today: PlainDate,
): Permission {
  const receives = mayReceive(party);
  if (!receives.granted) return receives;
  if (!waysFor(party).includes(way)) return refused("disclosures.refusals.way");
  if (on > today) return refused("disclosures.refusals.future");
  return on < fixedOn ? refused("disclosures.refusals.beforeFixed") : granted;
}

/** A party without sign-in is served on paper; the family has none. */
export function waysFor(party: Pick<PartyFacts, "kind" | "hasSignIn">): CopyWay[] {
  const canRead = party.kind === "agency" && party.hasSignIn;
  return copyWays.filter((way) => way !== "kring" || canRead);
}

/** A way that can be agreed on beforehand: the copy is to be fetched, or sent. */
export function isAgreeable(way: CopyWay): boolean {
  return way === "fetched" || way === "sent";
}

/** Whether somebody still waits for a copy: the plan is not done before nobody does (S001-66). */
export function isOutstanding({
  isHandedOut,
  isWaived,
}: Pick<PartyFacts, "isHandedOut" | "isWaived">): boolean {
  return !isHandedOut && !isWaived;
}

/** Who has a copy has not done without; who was done without may still be handed one. */
export function mayWaive(party: PartyFacts): Permission {
  if (party.isHandedOut) return refused("disclosures.refusals.alreadyHandedOut");
  return party.isWaived ? refused("disclosures.refusals.alreadyWaived") : granted;
}

/** What a form about a party's copy is based on: how often something has been recorded about it. */
export function versionOfCopy(
  party: Pick<PartyFacts, "isHandedOut" | "isWaived"> & {
    readonly agreed: { readonly version: number } | null;
  },
): number {
  return (party.agreed?.version ?? 0) + Number(party.isWaived) + Number(party.isHandedOut);
}
