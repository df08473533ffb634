import type { AgencyListItem } from "@/lib/agencies/views";
import { findAgencyKind } from "@/lib/practice-models/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";

/** The agencies that the kind named in the tree may mean: those of its sector, or all when it is "another agency". */
export function agenciesOfKind<Agency extends Pick<AgencyListItem, "kind">>(
  model: PracticeModel,
  agencies: readonly Agency[],
  kindKey: string,
): Agency[] {
  const sector = findAgencyKind(model, kindKey)?.sector ?? "other";
  if (sector === "other") return [...agencies];
  return agencies.filter(({ kind }) => findAgencyKind(model, kind)?.sector === sector);
}
