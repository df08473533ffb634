import type { Purpose } from "@/lib/pre-contacts/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type PreContactView = {
  readonly preContactId: string;
  readonly agencyName: string;
  readonly contactedOn: PlainDate;
  readonly personName: string;
  readonly purpose: Purpose;
  readonly reason: string;
  /** What was told about the child and to whom; null when nothing was. */
  readonly told: { readonly what: string; readonly to: string } | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly strike: { readonly reason: string; readonly at: Date; readonly by: string } | null;
};

/** An agency that the case is about, and whose answer is missing before it may be told anything. */
export type AgencyToContact = {
  readonly agencyId: string;
  readonly name: string;
  readonly isInForce: boolean;
  readonly missing: readonly string[];
};

/** What the form for a new contact starts from. */
export type PreContactStart = {
  /** How many contacts are written down, struck ones too. */
  readonly version: number;
  /** Whose answers are missing before the own agency may tell anybody anything; null when none is. */
  readonly ownMissing: readonly string[] | null;
  readonly agencies: readonly AgencyToContact[];
};
