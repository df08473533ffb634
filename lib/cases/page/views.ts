import type { AgencyAround, GuardianAround } from "@/lib/cases/around";
import type { NextStep } from "@/lib/cases/next-step";
import type { PathTask } from "@/lib/cases/path";
import type { HappenedEvent } from "@/lib/cases/timeline/views";
import type { NeedState } from "@/lib/needs/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type MeetingFacts = {
  readonly plannedOn: PlainDate;
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly form: "physical" | "digital";
  readonly place: string;
  readonly needs: string;
};

/** Everything on a case's own page beside its head. */
export type CasePageView = {
  readonly nextStep: NextStep | null;
  /** The page where the step is taken. */
  readonly nextHref: string;
  readonly nextOn: { readonly day: PlainDate; readonly startsAt: string | null } | null;
  readonly consentUntil: PlainDate | null;
  readonly path: readonly PathTask[];
  readonly agencies: readonly AgencyAround[];
  readonly guardians: readonly GuardianAround[];
  /** The latest word on each area: the meeting's where it has one. */
  readonly needs: ReadonlyMap<string, NeedState>;
  readonly meeting: MeetingFacts | null;
  readonly workers: readonly { readonly personId: string; readonly name: string; readonly title: string }[];
  /** For a manager who has opened the case: until when. */
  readonly openedUntil: Date | null;
  readonly closure: { readonly reason: string; readonly summary: string } | null;
  readonly events: readonly HappenedEvent[];
  readonly eventCount: number;
};
