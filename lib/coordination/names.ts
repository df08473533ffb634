import "server-only";
import type { Transaction } from "@/lib/access/with-actor";

type Mentioning = {
  readonly agencyId: string;
  readonly fromAgencyId?: string;
  readonly personId: string | null;
  readonly offeredById?: string;
  readonly endedById?: string | null;
};

/** The names of every agency and person that periods and offers speak of. */
export async function readNames(
  tx: Transaction,
  rows: readonly Mentioning[],
  agencyIds: readonly string[] = [],
) {
  const wanted = [...agencyIds, ...rows.flatMap((row) => [row.agencyId, row.fromAgencyId ?? row.agencyId])];
  const agencies = await tx.agency.findMany({
    where: { id: { in: [...new Set(wanted)] } },
    select: { id: true, name: true },
  });
  const personIds = rows.flatMap((row) => [row.personId, row.offeredById, row.endedById]);
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(personIds.flatMap((id) => id ?? []))] } },
    select: { id: true, name: true },
  });
  return {
    agency: (id: string) => agencies.find((agency) => agency.id === id)?.name ?? "",
    person: (id: string | null) => people.find((person) => person.id === id)?.name ?? "",
  };
}
