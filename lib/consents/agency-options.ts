import type { AgencyListItem } from "@/lib/agencies/views";

export type ConsentAgencyOption = {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly isOwn: boolean;
};

/** The agencies of the county for the consent form: the own first, then those near it, then the others, each a–ö. */
export function agencyOptions(agencies: readonly AgencyListItem[], ownId: string): ConsentAgencyOption[] {
  const ownDistrict = agencies.find(({ id }) => id === ownId)?.district;
  const distance = (agency: AgencyListItem) => {
    if (agency.id === ownId) return 0;
    return agency.district === ownDistrict ? 1 : 2;
  };
  return agencies
    .toSorted((a, b) => distance(a) - distance(b))
    .map(({ id, name, authorityName, district }) => ({
      value: id,
      label: name,
      hint: `${authorityName}, ${district}`,
      isOwn: id === ownId,
    }));
}
