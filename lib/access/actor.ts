/** What an appointment lets its holder do in the agency. A task alone opens no case. */
export type Task = "caseWork" | "receive" | "manage" | "reviewLog" | "protectData";

/** A person in one appointment: who asks, on behalf of which agency. */
export type Actor = {
  readonly personId: string;
  readonly personName: string;
  readonly appointmentId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly tasks: readonly Task[];
  readonly sessionId: string;
};
