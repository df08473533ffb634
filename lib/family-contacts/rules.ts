import { granted, type Permission, refused } from "@/lib/access/permission";
import { addDays, type PlainDate } from "@/lib/time/plain-date";

export const contactHows = ["met", "phone", "video", "message", "letter"] as const;
/** How somebody of the family was reached, or tried. */
export type ContactHow = (typeof contactHows)[number];

/** A contact is written down when it has been had. */
export function mayRecordContact(contactedOn: PlainDate, today: PlainDate): Permission {
  return contactedOn > today ? refused("familyContacts.refusals.future") : granted;
}

export function mayStrikeContact(contact: { readonly isStruck: boolean }): Permission {
  return contact.isStruck ? refused("familyContacts.refusals.alreadyStruck") : granted;
}

/** The last day for the next contact, where the family was last talked with that day (S004-21). Null before there is a plan. */
export function contactDueOn(lastOn: PlainDate | null, familyContactDays: number): PlainDate | null {
  return lastOn && addDays(lastOn, familyContactDays);
}
