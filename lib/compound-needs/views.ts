import type { ObservationSource, Walk } from "@/lib/assessments/rules";
import type { DecisionStanding } from "@/lib/compound-needs/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";

/** What was said about a request, by whom and when. */
export type DecisionView = {
  readonly isCompound: boolean;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedBy: string;
};

/** For the author: where the decision stands, and the latest request and answer. */
export type OwnDecision = {
  readonly standing: DecisionStanding;
  readonly askedAt: Date | null;
  readonly decision: DecisionView | null;
};

type GivenAnswer = {
  readonly questionKey: string;
  readonly optionKey: string;
  readonly reconsideration: string | null;
  readonly choices: readonly string[];
  readonly reasoning: string;
};

/** For whoever decides: what an author asks about. It never says whom it is about. */
export type RequestToDecide = {
  readonly requestId: string;
  readonly label: string;
  readonly model: PracticeModel;
  readonly version: number;
  readonly note: string;
  readonly askedAt: Date;
  readonly askedBy: string;
  /** False once the author has changed something: they ask anew. */
  readonly isCurrent: boolean;
  readonly decision: DecisionView | null;
  readonly observations: readonly { readonly source: ObservationSource; readonly text: string }[];
  readonly walked: Walk<GivenAnswer>;
};
