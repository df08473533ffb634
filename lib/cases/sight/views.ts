import type { InvitationState } from "@/lib/access/visibility";

/** Why the reader sees the case: each ground by itself would be enough. */
export type SightGround =
  | { readonly kind: "caseWorker"; readonly since: Date; readonly addedBy: string | null }
  | { readonly kind: "manager" | "emergency"; readonly until: Date; readonly reason: string };

export type AgencySight = {
  readonly agencyId: string;
  readonly name: string;
  /** Of its latest invitation. */
  readonly state: InvitationState;
  /** Numbers of the plan's versions that it reads in Kring. */
  readonly planNumbers: readonly number[];
};

/** Who sees the case, and why. */
export type SightView = {
  readonly grounds: readonly SightGround[];
  readonly colleagues: readonly {
    readonly personId: string;
    readonly name: string;
    readonly title: string;
  }[];
  /** Who has opened the case for a time that has not passed. */
  readonly openings: readonly { readonly personId: string; readonly name: string; readonly until: Date }[];
  readonly agencies: readonly AgencySight[];
};
