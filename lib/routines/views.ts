/** The routine that the agencies of one authority begin by. */
export type RoutineView = {
  readonly authorityId: string;
  readonly authorityName: string;
  /** The key of a practice model. */
  readonly chosen: string;
  readonly version: number;
};
