/** What an appointment lets its holder do. A task alone opens no case; `administer` opens none at all. */
export const tasks = ["caseWork", "receive", "manage", "administer", "reviewLog", "protectData"] as const;
export type Task = (typeof tasks)[number];

/** In place of an agency, for somebody appointed for an authority or the county: no agency has it, so no case does. */
export const noAgencyId = "00000000-0000-0000-0000-000000000000";

/** A person in one appointment: who asks, on behalf of which agency. */
export type Actor = {
  readonly personId: string;
  readonly personName: string;
  readonly appointmentId: string;
  /** `noAgencyId` for an authority or the county. */
  readonly agencyId: string;
  /** The agency's or the authority's name; empty for the county. */
  readonly agencyName: string;
  readonly tasks: readonly Task[];
  readonly sessionId: string;
};
