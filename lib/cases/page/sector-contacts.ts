import type { AgencyAround } from "@/lib/cases/around";
import type { AgencyKind, PracticeModel } from "@/lib/practice-models/schema";

const sectors = [
  "preschoolAndSchool",
  "socialServices",
  "healthCare",
] as const satisfies readonly AgencyKind["sector"][];

/** Who answers for the child in one of the three that every plan concerns; nobody where the sector is empty. */
export type SectorContact = {
  readonly sector: (typeof sectors)[number];
  readonly contacts: readonly { readonly agencyName: string; readonly personName: string | null }[];
};

/** The contacts in school, social services and region: whoever coordinates, and whoever takes part or will (S002-11). */
export function sectorContacts(
  agencies: readonly AgencyAround[],
  { agencyKinds }: Pick<PracticeModel, "agencyKinds">,
): SectorContact[] {
  const sectorOf = (kind: string) => agencyKinds.find(({ key }) => key === kind)?.sector;
  return sectors.map((sector) => ({
    sector,
    contacts: agencies
      .filter(({ kind, reach }) => sectorOf(kind) === sector && reach !== "outside")
      .map(({ name, personName }) => ({ agencyName: name, personName })),
  }));
}
