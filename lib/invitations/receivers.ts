import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { ReceiverView } from "@/lib/invitations/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { needsEstablishedContact } from "@/lib/practice-models/rules";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import type { Prisma } from "@/prisma/generated/client";

const wanted = {
  authority: { select: { name: true, kind: true } },
  contactWays: { orderBy: { position: "asc" } },
} satisfies Prisma.AgencyInclude;

type AgencyRow = Prisma.AgencyGetPayload<{ include: typeof wanted }>;
type ModelOfCase = { readonly practiceModel: string; readonly modelVersion: number };

/** Every open agency of the register as one that could be invited to the case, a–ö. */
export async function listReceivers(
  tx: Transaction,
  childCase: ModelOfCase,
  now: Date,
): Promise<ListedReceiver[]> {
  const closedOn = { gt: toDatabaseDay(todayInSweden(now)) };
  const rows = await tx.agency.findMany({
    where: { OR: [{ closedOn: null }, { closedOn }] },
    include: wanted,
  });
  return inAlphabeticalOrder(
    rows.map((row) => toReceiver(row, childCase)),
    ({ name }) => name,
  );
}

export type ListedReceiver = ReceiverView & { readonly district: string };

export async function findReceiver(
  tx: Transaction,
  childCase: ModelOfCase,
  agencyId: string,
): Promise<ListedReceiver | null> {
  const row = await tx.agency.findUnique({ where: { id: agencyId }, include: wanted });
  return row && toReceiver(row, childCase);
}

function toReceiver(row: AgencyRow, { practiceModel, modelVersion }: ModelOfCase): ListedReceiver {
  const model = getPracticeModel(practiceModel, modelVersion);
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    district: row.district,
    authorityName: row.authority.name,
    authorityKind: row.authority.kind,
    needsContact: needsEstablishedContact(model, row.isSpecialist),
    hasSignIn: row.hasSignIn,
    hasLink: row.hasLink,
    counterpartId: row.counterpartId,
    contactWays: row.contactWays.map(({ id, kind, value, instruction, verifiedOn }) => ({
      ...{ id, kind, value, instruction },
      verifiedOn: verifiedOn && fromDatabaseDay(verifiedOn),
    })),
  };
}
