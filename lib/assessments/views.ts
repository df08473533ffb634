import {
  type Answer,
  type AssessmentFacts,
  isOwnObservation,
  type ObservationSource,
  type Walk,
} from "@/lib/assessments/rules";
import type { OwnDecision } from "@/lib/compound-needs/views";
import type { OtherServiceWay } from "@/lib/other-services/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Bilingual } from "@/lib/practice-models/text-schema";
import type { PlainDate } from "@/lib/time/plain-date";

/** An answer with what stands beside it, who gave it and when. */
export type RecordedAnswer = Answer & {
  readonly choices: readonly string[];
  readonly reasoning: string;
  readonly answeredAt: Date;
  readonly answeredBy: string;
};

export type ObservationView = {
  readonly observationId: string;
  readonly source: ObservationSource;
  readonly text: string;
  readonly notedAt: Date;
  readonly version: number;
  /** Earlier wordings, the latest first. */
  readonly earlier: readonly {
    readonly source: ObservationSource;
    readonly text: string;
    readonly until: Date;
  }[];
};

export type RecordedOutcome = {
  readonly key: string;
  readonly activates: boolean;
  readonly otherServiceKind: string | null;
  readonly decidedAt: Date;
  readonly decidedBy: string;
};

/** How contact with the one other service is made (S001-8 … S001-10). */
export type OtherServiceContactView = {
  readonly agencyId: string | null;
  readonly serviceName: string;
  readonly way: OtherServiceWay;
  readonly askedOn: PlainDate | null;
  readonly askedBy: string | null;
  readonly verbalConsentOn: PlainDate | null;
  readonly verbalConsentBy: string | null;
  readonly contactedOn: PlainDate | null;
  readonly contactedWhom: string | null;
  readonly checkOn: PlainDate | null;
  readonly version: number;
};

export type AssessmentView = {
  readonly assessmentId: string;
  readonly label: string;
  readonly version: number;
  readonly model: PracticeModel;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly author: string;
  readonly agencyName: string;
  readonly isReminded: boolean;
  readonly observations: readonly ObservationView[];
  readonly removedObservations: readonly ObservationView[];
  readonly answers: readonly RecordedAnswer[];
  readonly walked: Walk<RecordedAnswer>;
  readonly outcome: RecordedOutcome | null;
  readonly contact: OtherServiceContactView | null;
  readonly caseId: string | null;
  /** What came of asking the manager, where the routine asks for it. */
  readonly ownDecision: OwnDecision;
  readonly facts: AssessmentFacts;
};

/** A row in the author's list. */
export type AssessmentListItem = {
  readonly assessmentId: string;
  readonly label: string;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly model: PracticeModel;
  readonly facts: AssessmentFacts;
  readonly outcome: { readonly key: string; readonly activates: boolean; readonly decidedAt: Date } | null;
  readonly caseId: string | null;
  /** When to see whether the other service has been in touch. */
  readonly checkOn: PlainDate | null;
};

export type OutcomeCount = {
  readonly outcome: string;
  /** What the model calls it. */
  readonly title: Bilingual;
  /** Null below five: few are not told apart. */
  readonly total: number | null;
};

export type ObservationGroup = "own" | "toldByChild" | "toldByRelative";

/** What we saw ourselves, what the child told and what relatives told: never mixed (S001-4). */
export function groupObservations(observations: readonly ObservationView[]) {
  const told = (source: ObservationSource) =>
    observations.filter((observation) => observation.source === source);
  const groups: { group: ObservationGroup; observations: readonly ObservationView[] }[] = [
    { group: "own", observations: observations.filter(({ source }) => isOwnObservation(source)) },
    { group: "toldByChild", observations: told("toldByChild") },
    { group: "toldByRelative", observations: told("toldByRelative") },
  ];
  return groups.filter((group) => group.observations.length > 0);
}
