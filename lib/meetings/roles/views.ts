import type { NeededRole } from "@/lib/meetings/roles/rules";

type Named = { readonly id: string; readonly name: string };

/** Who does what at a meeting and before it; "" and null where nobody has been named. */
export type MeetingRoles = {
  readonly chairAgency: Named | null;
  readonly chairName: string;
  readonly noteTakerName: string;
  readonly planWriterName: string;
  readonly caller: Named | null;
  readonly arrangerName: string;
  readonly setUp: string;
  readonly missing: readonly NeededRole[];
};

export type RolesFormView = {
  /** A meeting that has been held, or called off, is kept as it was. */
  readonly mayChange: boolean;
  readonly meetingId: string;
  readonly version: number;
  readonly roles: MeetingRoles;
  /** The agency that took the initiative, the own one, and those that are to be invited. */
  readonly agencies: readonly Named[];
  /** The own agency's people on the case. */
  readonly callers: readonly Named[];
};
