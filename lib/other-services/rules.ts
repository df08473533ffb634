import { granted, type Permission, refused } from "@/lib/access/permission";
import type { Outcome } from "@/lib/practice-models/tree-schema";
import type { PlainDate } from "@/lib/time/plain-date";

/** Way A and way B of the routine: the family makes contact, or we do with verbal consent. */
export const otherServiceWays = ["familyContacts", "weContact"] as const;
export type OtherServiceWay = (typeof otherServiceWays)[number];

export type OtherServiceFacts = {
  readonly way: OtherServiceWay;
  readonly askedOn: PlainDate | null;
  readonly verbalConsentOn: PlainDate | null;
};

/** The way to the one other service is told after an outcome that offers ways, and not changed once it is taken. */
export function mayChooseOtherService(
  outcome: Outcome | null,
  contact: OtherServiceFacts | null,
): Permission {
  if (outcome?.effect !== "ends" || outcome.ways.length === 0)
    return refused("assessments.errors.otherOutcome");
  if (contact && (contact.askedOn || contact.verbalConsentOn))
    return refused("assessments.errors.contactBegun");
  return granted;
}

export function mayRecordFamilyAsked(contact: OtherServiceFacts | null): Permission {
  return contact?.way === "familyContacts" ? granted : refused("assessments.errors.otherWay");
}

export function mayRecordVerbalConsent(contact: OtherServiceFacts | null): Permission {
  return contact?.way === "weContact" ? granted : refused("assessments.errors.otherWay");
}

/** Own contact needs a verbal consent given before it, or the same day (S001-9). */
export function mayRecordOwnContact(contact: OtherServiceFacts | null, contactedOn: PlainDate): Permission {
  if (contact?.way !== "weContact") return refused("assessments.errors.otherWay");
  if (!contact.verbalConsentOn) return refused("assessments.errors.verbalConsentFirst");
  if (contactedOn < contact.verbalConsentOn) return refused("assessments.errors.contactBeforeConsent");
  return granted;
}
