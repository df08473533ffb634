import { granted, type Permission, refused } from "@/lib/access/permission";
import { isRecordedProtection, type Protection } from "@/lib/children/protection";

export type LiftingFacts = { readonly proposedById: string; readonly isDecided: boolean };

/** The actor as the case knows them. An opening for a time lets nobody lift a protection. */
export type LiftingRole = { readonly worksWithCase: boolean; readonly managesCase: boolean };

/** "Vet inte" is completed by one person; only what somebody has recorded is lifted by two. */
export function mayProposeLifting(
  role: LiftingRole,
  protection: Protection,
  open: LiftingFacts | null,
): Permission {
  if (!role.worksWithCase && !role.managesCase) return refused("liftings.refusals.notInCase");
  if (!isRecordedProtection(protection)) return refused("liftings.refusals.notProtected");
  return open ? refused("liftings.refusals.alreadyProposed") : granted;
}

/** Never the one who proposed it. */
export function mayDecideLifting(role: LiftingRole, personId: string, lifting: LiftingFacts): Permission {
  if (!role.worksWithCase && !role.managesCase) return refused("liftings.refusals.notInCase");
  if (lifting.isDecided) return refused("liftings.refusals.decided");
  return lifting.proposedById === personId ? refused("liftings.refusals.own") : granted;
}
