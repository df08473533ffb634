import type { AgencyAround, GuardianAround } from "@/lib/cases/around";
import type { NextStep } from "@/lib/cases/next-step";
import type { SectorContact } from "@/lib/cases/page/sector-contacts";
import type { PathTask } from "@/lib/cases/path";
import type { HappenedEvent } from "@/lib/cases/timeline/views";
import type { DeadlineView } from "@/lib/deadlines/views";
import type { NeedState } from "@/lib/needs/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type MeetingFacts = {
  readonly plannedOn: PlainDate;
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly form: "physical" | "digital";
  /** Null where it is told in a summons of its own: the child is, or may be, protected. */
  readonly place: string | null;
  readonly needs: string;
};

/** Everything on a case's own page beside its head. */
export type CasePageView = {
  readonly nextStep: NextStep | null;
  /** The page where the step is taken. */
  readonly nextHref: string;
  readonly nextOn: { readonly day: PlainDate; readonly startsAt: string | null } | null;
  readonly consentUntil: PlainDate | null;
  /** The last day for the first meeting, where the routine gives one. */
  readonly deadline: DeadlineView | null;
  readonly path: readonly PathTask[];
  readonly agencies: readonly AgencyAround[];
  readonly sectorContacts: readonly SectorContact[];
  readonly guardians: readonly GuardianAround[];
  /** The latest word on each area: the meeting's where it has one. */
  readonly needs: ReadonlyMap<string, NeedState>;
  readonly meeting: MeetingFacts | null;
  readonly workers: readonly { readonly personId: string; readonly name: string; readonly title: string }[];
  /** For somebody who has opened the case for a time: as what, and until when. */
  readonly opened: { readonly until: Date; readonly kind: "manager" | "emergency" } | null;
  /** Who has opened the case in an emergency, or asks to, until the manager has judged it. */
  readonly emergencies: readonly {
    readonly openingId: string;
    readonly personName: string;
    readonly reason: string;
    readonly openedAt: Date;
    readonly isUndecided: boolean;
  }[];
  readonly closure: {
    readonly reason: string;
    readonly summary: string;
    readonly familySaid: string;
  } | null;
  readonly events: readonly HappenedEvent[];
  readonly eventCount: number;
};
