export type Consideration = {
  readonly id: string;
  /** null for an agency that the register does not hold. */
  readonly agencyId: string | null;
  readonly name: string;
  readonly invite: boolean;
  readonly reason: string;
  readonly version: number;
};

/** An agency of the register that can be considered. */
export type Candidate = {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: string;
  readonly district: string;
  readonly authorityName: string;
  readonly isSpecialist: boolean;
  readonly hasConsent: boolean;
};

export type ConsideredView = {
  readonly considered: readonly (Consideration & { readonly hasConsent: boolean })[];
  /** Every agency of the register but the own one, a–ö. */
  readonly candidates: readonly Candidate[];
};
