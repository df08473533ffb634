import type { Step } from "@/lib/meetings/notes/steps";
import type { FormAction } from "@/lib/form-state";
import type { RemovedRow } from "@/lib/plans/removed-row";

/** The acts on the plan that a meeting's room offers. */
export type RoomActions = {
  readonly noteIntervention: FormAction;
  readonly arrange: FormAction;
  readonly startPlan: FormAction;
  readonly planNextMeeting: FormAction;
};

/** What the parts of the room share that write in the plan. */
export type RoomTools = {
  readonly caseId: string;
  readonly meetingId: string;
  readonly step: Step;
  readonly actions: RoomActions;
  /** A key for each form on the page: two forms are two acts. */
  readonly newKey: () => string;
  readonly removed: RemovedRow | null;
  /** Of the case, for beginning the plan. */
  readonly version: number;
};
