import type { LogFilter } from "@/lib/audit/review/filter";
import type { Verdict } from "@/lib/audit/review/rules";
import type { Reading } from "@/lib/audit/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** One row of the trace: ids and codes, and who among the staff. Never a child's name. */
export type LogEventView = {
  readonly seq: string;
  readonly at: Date;
  readonly act: string;
  /** Null where nothing was read. */
  readonly reading: Reading | null;
  readonly isDenied: boolean;
  readonly page: string;
  readonly personId: string | null;
  readonly personName: string;
  readonly title: string;
  readonly agencyName: string;
  readonly caseCode: string | null;
  /** How many cases a list named. */
  readonly caseCount: number;
};

export type UnusualView = {
  readonly key: string;
  readonly kind: "many" | "night";
  readonly personName: string;
  readonly title: string;
  readonly agencyName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly caseCount: number;
  readonly eventCount: number;
};

export type SampleLine = {
  readonly sampleId: string;
  readonly weekOf: PlainDate;
  readonly eventCount: number;
  readonly judgedCount: number;
  readonly toInvestigateCount: number;
  readonly signedAt: Date | null;
};

export type LogReviewView = {
  readonly filter: LogFilter;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly unusual: readonly UnusualView[];
  readonly events: readonly LogEventView[];
  readonly total: number;
  readonly pageCount: number;
  /** Latest week first. */
  readonly samples: readonly SampleLine[];
  /** The latest week that is over, when no sample of it has been drawn. */
  readonly weekToDraw: PlainDate | null;
  /** False for the data protection officer, who only reads. */
  readonly mayReview: boolean;
};

export type SampledEventView = LogEventView & {
  readonly mayJudge: boolean;
  readonly judgement: {
    readonly verdict: Verdict;
    readonly note: string;
    readonly judgedAt: Date;
    readonly judgedBy: string;
  } | null;
};

export type SampleView = {
  readonly sampleId: string;
  readonly weekOf: PlainDate;
  readonly seed: string;
  readonly drawnAt: Date;
  readonly drawnBy: string;
  readonly events: readonly SampledEventView[];
  readonly judgedCount: number;
  readonly mayReview: boolean;
  readonly maySignOff: boolean;
  readonly signOff: { readonly signedAt: Date; readonly signedBy: string } | null;
};
