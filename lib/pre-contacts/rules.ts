import { granted, type Permission, refused } from "@/lib/access/permission";
import { type ConsentFacts, isInForce } from "@/lib/consents/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export const purposes = ["relevance", "exchange"] as const;
/** Why another agency is contacted before the meeting: two reasons and no others (S001-42, S001-43). */
export type Purpose = (typeof purposes)[number];

export type PreContactWish = {
  readonly agencyId: string;
  readonly contactedAgencyId: string;
  readonly contactedOn: PlainDate;
};

/**
 * A contact takes a consent in force that names both who asks and who is asked (S001-41): today, and on the day of the
 * contact. The policy own_add in SQL says the same of today.
 */
export function mayLogPreContact(facts: ConsentFacts, wish: PreContactWish, today: PlainDate): Permission {
  const { agencyId, contactedAgencyId, contactedOn } = wish;
  if (contactedOn > today) return refused("preContacts.refusals.future");
  if (contactedAgencyId === agencyId) return refused("preContacts.refusals.ownAgency");
  const isCovered = (day: PlainDate) =>
    isInForce(facts, agencyId, day) && isInForce(facts, contactedAgencyId, day);
  if (!isCovered(today)) return refused("preContacts.refusals.noConsent");
  return isCovered(contactedOn) ? granted : refused("preContacts.refusals.noConsentThatDay");
}

export function mayStrikePreContact(contact: { readonly isStruck: boolean }): Permission {
  return contact.isStruck ? refused("preContacts.refusals.alreadyStruck") : granted;
}
