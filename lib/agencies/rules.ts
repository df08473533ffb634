import { addMonths, type PlainDate } from "@/lib/time/plain-date";

/** A contact way that nobody has checked for this long is marked, and its owner asked (S000-20). */
export const verificationMonths = 6;

/** What the register page is asked for in its address. An empty text asks for everything. */
export type AgencySearch = {
  readonly text: string;
  readonly district: string;
  readonly kind: string;
};

/** The two printed lists of contact ways (S001-36). */
export const contactLists = ["all", "health-care"] as const;
export type ContactList = (typeof contactLists)[number];

type Searchable = {
  readonly name: string;
  readonly kind: string;
  readonly district: string;
  readonly authorityName: string;
};

export function needsVerification(verifiedOn: PlainDate | null, today: PlainDate): boolean {
  return verifiedOn === null || addMonths(verifiedOn, verificationMonths) < today;
}

/** Every word must be found somewhere in the agency's names; case and accents do not matter, nor does å for a. */
export function matchesSearch(agency: Searchable, search: AgencySearch): boolean {
  if (search.district && agency.district !== search.district) return false;
  if (search.kind && agency.kind !== search.kind) return false;
  const text = plainLetters(`${agency.name} ${agency.authorityName} ${agency.district}`);
  return plainLetters(search.text)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** For comparing what somebody types with a name. */
export function plainLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
