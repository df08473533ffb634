import type { Permission } from "@/lib/access/permission";
import type { Protection } from "@/lib/children/protection";

/** One proposal to lift a protection, with what became of it. */
export type LiftingView = {
  readonly liftingId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly isConfirmed: boolean | null;
  readonly note: string;
  readonly decidedBy: string;
  readonly decidedAt: Date | null;
};

/** The page where the protection of one person is lifted. */
export type ProtectionView = {
  /** Null for the child. */
  readonly guardianId: string | null;
  /** The guardian's name; "" for the child. */
  readonly name: string;
  readonly protection: Protection;
  readonly open: LiftingView | null;
  /** Latest first. */
  readonly earlier: readonly LiftingView[];
  readonly mayPropose: Permission;
  readonly mayDecide: Permission;
};
