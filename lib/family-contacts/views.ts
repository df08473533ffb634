import type { ContactHow } from "@/lib/family-contacts/rules";
import type { FamilyMember } from "@/lib/preparatory-talks/views";
import type { PlainDate } from "@/lib/time/plain-date";

export type FamilyContactView = {
  readonly contactId: string;
  readonly contactedOn: PlainDate;
  readonly how: ContactHow;
  /** The child first. */
  readonly people: readonly string[];
  readonly isReached: boolean;
  readonly note: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly strike: { readonly reason: string; readonly at: Date; readonly by: string } | null;
};

export type FamilyContactList = {
  readonly contacts: readonly FamilyContactView[];
  /** The day somebody of the family was last talked with, however; null before there is a plan. */
  readonly lastOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
};

/** What the form for a new contact starts from. */
export type FamilyContactStart = {
  /** How many contacts are written down, struck ones too. */
  readonly version: number;
  readonly family: readonly FamilyMember[];
};
