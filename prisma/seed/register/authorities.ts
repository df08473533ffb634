import type { AuthorityKind } from "@/prisma/generated/enums";

export type SeedAuthority = {
  readonly id: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  /** Where the routine is another than the county's own: the key of a practice model. */
  readonly practiceModel?: string;
};

/** Who answers for the agencies of an invented county. */
export const authorities = {
  lindhult: { id: "d0000000-0000-4000-8000-000000000001", name: "Lindhults kommun", kind: "municipality" },
  norras: { id: "d0000000-0000-4000-8000-000000000002", name: "Norrås kommun", kind: "municipality" },
  region: { id: "d0000000-0000-4000-8000-000000000003", name: "Region Lövdalen", kind: "region" },
  familyCentre: {
    id: "d0000000-0000-4000-8000-000000000004",
    name: "Lindhults kommun och Region Lövdalen",
    kind: "joint",
  },
  police: { id: "d0000000-0000-4000-8000-000000000005", name: "Polismyndigheten", kind: "state" },
  preschool: { id: "d0000000-0000-4000-8000-000000000006", name: "Lingonet förskolor", kind: "independent" },
  helpline: { id: "d0000000-0000-4000-8000-000000000007", name: "Föreningen Lyktan", kind: "voluntary" },
  kvarnforsen: {
    id: "d0000000-0000-4000-8000-000000000008",
    name: "Kvarnforsens kommun",
    kind: "municipality",
    practiceModel: "ostraNorrbotten",
  },
} as const satisfies Record<string, SeedAuthority>;
