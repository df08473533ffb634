import type { Protection } from "@/lib/children/protection";
import type { PlainDate } from "@/lib/time/plain-date";

/** What stands at the top of every page of a case. No number, no address, no contact data. */
export type CaseHead = {
  readonly caseId: string;
  readonly code: string;
  readonly version: number;
  readonly practiceModel: string;
  readonly modelVersion: number;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** Until when the reader reads by an emergency opening, and changes nothing (T16); null for everybody else. */
  readonly emergencyUntil: Date | null;
  readonly child: {
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: PlainDate;
    readonly schooling: string;
    readonly protection: Protection;
  };
  readonly coordinator: {
    readonly personId: string;
    readonly personName: string;
    readonly agencyId: string;
    readonly agencyName: string;
  } | null;
};
