import { granted, type Permission, refused } from "@/lib/access/permission";

export type CaseFacts = { readonly closedAt: Date | null };

/** A closed case is read, never changed. */
export function mayChangeCase(facts: CaseFacts): Permission {
  return facts.closedAt ? refused("errors.caseClosed") : granted;
}
