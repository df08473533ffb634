import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import type { AgencyListItem, AgencyView, ContactWay } from "@/lib/agencies/views";
import { NotFoundError } from "@/lib/errors";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";

/** Every agency of the county that is open, a–ö: for the register and for choosing whom to invite. */
export async function listAgencies(actor: Actor, now = new Date()): Promise<AgencyListItem[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx.agency.findMany({ where: stillOpen(now), include: listed });
    return nothingPersonal(inAlphabeticalOrder(rows.map(toListItem), ({ name }) => name));
  });
}

/** One agency with its mission and whom to ask for. A closed one is still read: old papers name it. */
export async function getAgency(actor: Actor, agencyId: string): Promise<AgencyView> {
  return withActor(actor, async (tx) => nothingPersonal(await readAgency(tx, agencyId)));
}

async function readAgency(tx: Transaction, agencyId: string): Promise<AgencyView> {
  if (!idSchema.safeParse(agencyId).success) throw new NotFoundError("agency");
  const row = await tx.agency.findUnique({
    where: { id: agencyId },
    include: {
      ...listed,
      contactPeople: { orderBy: { name: "asc" }, omit: { agencyId: true } },
      counterpartOf: { select: { id: true, name: true }, orderBy: { name: "asc" } },
    },
  });
  if (!row) throw new NotFoundError("agency");
  const { mission, contactPeople, counterpartOf } = row;
  return { ...toListItem(row), mission, contactPeople, counterpartOf };
}

const listed = {
  authority: { select: { name: true } },
  counterpart: { select: { id: true, name: true } },
  contactWays: { orderBy: { position: "asc" as const } },
};

type ListedAgency = Omit<AgencyListItem, "authorityName" | "contactWays"> & {
  readonly authority: { readonly name: string };
  readonly contactWays: readonly (Omit<ContactWay, "verifiedOn"> & { readonly verifiedOn: Date | null })[];
};

function toListItem({ id, name, kind, district, isSpecialist, hasLink, hasSignIn, ...row }: ListedAgency) {
  return {
    ...{ id, name, kind, district, isSpecialist, hasLink, hasSignIn },
    authorityName: row.authority.name,
    counterpart: row.counterpart,
    contactWays: row.contactWays.map(toContactWay),
  };
}

function toContactWay({
  id,
  kind,
  value,
  instruction,
  verifiedOn,
}: ListedAgency["contactWays"][number]): ContactWay {
  return { id, kind, value, instruction, verifiedOn: verifiedOn && fromDatabaseDay(verifiedOn) };
}

function stillOpen(now: Date) {
  return { OR: [{ closedOn: null }, { closedOn: { gt: toDatabaseDay(todayInSweden(now)) } }] };
}
