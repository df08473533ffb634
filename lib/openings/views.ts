import type { Permission } from "@/lib/access/permission";
import type { OpeningState } from "@/lib/openings/rules";

/** An emergency opening as whoever may look at it sees it: no word of the child. */
export type EmergencyView = {
  readonly openingId: string;
  readonly caseId: string;
  readonly code: string;
  readonly personName: string;
  readonly reason: string;
  readonly openedAt: Date;
  readonly until: Date;
  readonly state: OpeningState;
  readonly needsApproval: boolean;
  readonly decidedBy: string;
  readonly review: {
    readonly judgement: "motivated" | "investigate";
    readonly note: string;
    readonly by: string;
    readonly at: Date;
  } | null;
};

export type OpeningPageView = {
  readonly opening: EmergencyView;
  readonly isOwn: boolean;
  readonly mayDecide: Permission;
  readonly mayReview: Permission;
};

export type BreakGlassView = {
  /** Latest first. */
  readonly own: readonly EmergencyView[];
  readonly mayBreakGlass: Permission;
};
