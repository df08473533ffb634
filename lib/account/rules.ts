import { granted, type Permission, refused } from "@/lib/access/permission";

export type SecondFactors = { readonly hasTotp: boolean; readonly passkeyCount: number };

/** The last second factor stays until there is another: an account is never left with a password alone. */
export function mayRemoveFactor({ hasTotp, passkeyCount }: SecondFactors): Permission {
  return Number(hasTotp) + passkeyCount > 1 ? granted : refused("account.refusals.lastFactor");
}
