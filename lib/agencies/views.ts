import type { PlainDate } from "@/lib/time/plain-date";

export type ContactWayKind = "email" | "phone" | "post";

export type ContactWay = {
  readonly id: string;
  readonly kind: ContactWayKind;
  readonly value: string;
  readonly instruction: string;
  readonly verifiedOn: PlainDate | null;
};

export type ContactPerson = {
  readonly id: string;
  readonly name: string;
  readonly profession: string;
  readonly phone: string;
  readonly email: string;
};

/** An agency as lists and pickers show it, with its contact ways in the order it prefers. */
export type AgencyListItem = {
  readonly id: string;
  readonly name: string;
  /** Key of an agency kind in the practice models. */
  readonly kind: string;
  readonly district: string;
  readonly authorityName: string;
  readonly isSpecialist: boolean;
  readonly hasLink: boolean;
  /** Without sign-in it takes part on paper. */
  readonly hasSignIn: boolean;
  readonly counterpart: { readonly id: string; readonly name: string } | null;
  readonly contactWays: readonly ContactWay[];
};

export type AgencyView = AgencyListItem & {
  readonly mission: string;
  readonly contactPeople: readonly ContactPerson[];
  /** The specialists for which this agency is the counterpart in primary care. */
  readonly counterpartOf: readonly { readonly id: string; readonly name: string }[];
};
