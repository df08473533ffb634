import type { ChildPhase, PracticeModel } from "@/lib/practice-models/schema";
import type { PlainDate } from "@/lib/time/plain-date";

export type ChildsBestHolder = {
  readonly phase: ChildPhase;
  readonly personName: string;
  readonly workplace: string;
  readonly phone: string;
  readonly since: PlainDate;
};

export type ChildsBestView = {
  /** How many times somebody has been written down. */
  readonly version: number;
  /** Who can be responsible by the routine. */
  readonly holders: PracticeModel["childsBest"];
  readonly current: ChildsBestHolder | null;
  readonly byAge: ChildPhase | null;
  /** The child has grown into somebody else's hands. */
  readonly hasPassedOn: boolean;
};
