import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import type { CaseHead } from "@/lib/cases/views";
import { isTreatedAsProtected } from "@/lib/children/protection";
import type { SaidHow } from "@/lib/children/rules";
import { openContact, openIdentity, openSchooling } from "@/lib/children/sealed";
import {
  type ChildRecord,
  childView,
  type ChildView,
  type GuardianSummary,
  type GuardianView,
} from "@/lib/children/views";
import { NotFoundError } from "@/lib/errors";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { GuardianModel } from "@/prisma/generated/models";

type Page<View> = { readonly head: CaseHead; readonly view: View };

/** The child and the guardians of a case, for the page about the child. */
export function getChild(
  actor: Actor,
  caseId: string,
): Promise<Page<{ readonly child: ChildView; readonly guardians: readonly GuardianView[] }>> {
  return readCase(actor, caseId, "child", async (tx) => ({
    child: childView(await readChild(tx, caseId), "reading"),
    guardians: (await guardiansOf(tx, caseId)).map(guardianView),
  }));
}

/** The child with its number shown whole, for the form. */
export function getChildToEdit(actor: Actor, caseId: string): Promise<Page<ChildView>> {
  return readCase(actor, caseId, "child/edit", async (tx) =>
    childView(await readChild(tx, caseId), "editing"),
  );
}

export function getGuardian(actor: Actor, caseId: string, guardianId: string): Promise<Page<GuardianView>> {
  return readCase(actor, caseId, "guardian", (tx) => readGuardian(tx, caseId, guardianId));
}

/** For other slices, within their own transaction: the child with its number. */
export async function readChild(tx: Transaction, caseId: string): Promise<ChildRecord> {
  const row = await tx.child.findUnique({ where: { caseId } });
  if (!row) throw new NotFoundError("child");
  return {
    childId: row.id,
    caseId: row.caseId,
    version: row.version,
    givenName: row.givenName,
    familyName: row.familyName,
    birthDate: fromDatabaseDay(row.birthDate),
    identityNumber: openIdentity(row),
    protection: row.protection,
    schooling: openSchooling(row),
    language: row.language,
    needsInterpreter: row.needsInterpreter,
    otherNeeds: row.otherNeeds,
    ownWishes: row.ownWishes,
    doNotDiscuss: row.doNotDiscuss,
    doNotDiscussHow: row.doNotDiscussHow,
  };
}

/** For other slices, within their own transaction: what the child does not want talked about. */
export async function readDoNotDiscuss(
  tx: Transaction,
  caseId: string,
): Promise<{ readonly words: string; readonly how: SaidHow | null }> {
  const { doNotDiscuss, doNotDiscussHow } = await tx.child.findUniqueOrThrow({
    where: { caseId },
    select: { doNotDiscuss: true, doNotDiscussHow: true },
  });
  return { words: doNotDiscuss, how: doNotDiscussHow };
}

/** For other slices, within their own transaction: the guardians of the case, without contact data. */
export async function listGuardians(tx: Transaction, caseId: string): Promise<GuardianSummary[]> {
  return (await guardiansOf(tx, caseId)).map(guardianSummary);
}

/** Within a transaction: one guardian, with contact data where it may be shown. */
export async function readGuardian(
  tx: Transaction,
  caseId: string,
  guardianId: string,
): Promise<GuardianView> {
  const guardian = (await guardiansOf(tx, caseId)).find(({ id }) => id === guardianId);
  if (!guardian) throw new NotFoundError("guardian");
  return guardianView(guardian);
}

function guardiansOf(tx: Transaction, caseId: string): Promise<GuardianModel[]> {
  return tx.guardian.findMany({
    where: { caseId, removedAt: null },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
}

function guardianView(row: GuardianModel): GuardianView {
  const isProtected = isTreatedAsProtected(row.protection);
  return { ...guardianSummary(row), isProtected, contact: isProtected ? null : openContact(row) };
}

function guardianSummary(row: GuardianModel): GuardianSummary {
  return {
    guardianId: row.id,
    name: row.name,
    relation: row.relation,
    custodyFrom: fromDatabaseDay(row.custodyFrom),
    custodyUntil: row.custodyUntil && fromDatabaseDay(row.custodyUntil),
    protection: row.protection,
    language: row.language,
    needsInterpreter: row.needsInterpreter,
    receivesInvitation: row.receivesInvitation,
    receivesPlan: row.receivesPlan,
    sharesContact: row.sharesContact,
    sharesViews: row.sharesViews,
    version: row.version,
  };
}
