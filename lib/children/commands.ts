import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { countLookUp } from "@/lib/access/look-ups";
import { ensure } from "@/lib/access/permission";
import { ensureChanged } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { claimAssessment } from "@/lib/assessments/claim-assessment";
import { mayOpenCase } from "@/lib/assessments/rules";
import { openCase } from "@/lib/cases/open-case";
import { claimOpenCase, requireOpenCase } from "@/lib/cases/require-open-case";
import { childConflict, guardianConflict } from "@/lib/children/conflicts";
import { type IdentityNumber, isSameNumber, parseIdentityNumber } from "@/lib/children/identity-number";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { readChild, readGuardian } from "@/lib/children/queries";
import { mayChangeProtection, mayRemoveGuardian } from "@/lib/children/rules";
import {
  type AddGuardian,
  type EditChild,
  type EditGuardian,
  type RegisterChild,
  type RemoveGuardian,
  writtenIdentity,
} from "@/lib/children/schemas";
import { type Contact, indexesOf, sealContact, sealIdentity, sealSchooling } from "@/lib/children/sealed";
import { DomainError, NotFoundError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** Opens the case that an activated assessment leads to, with its child, in one transaction (S001-12). */
export function registerChild(actor: Actor, input: RegisterChild, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const assessment = await tx.assessment.findUnique({
        where: { id: input.assessmentId },
        include: { outcome: true },
      });
      if (!assessment) throw new NotFoundError("assessment");
      const opened = await tx.childCase.count({ where: { assessmentId: assessment.id } });
      const { agencyId, outcome } = assessment;
      ensure(mayOpenCase(actor, { agencyId, isActivated: outcome?.activates ?? false, hasCase: opened > 0 }));
      await claimAssessment(tx, assessment.id, input.version, now);

      const identityNumber = identityNumberOf(input, todayInSweden(now));
      await requireNoOtherCase(tx, actor, identityNumber, null);
      const caseId = await openCase(tx, actor, assessment.id, now);
      const childId = randomUUID();
      await tx.child.create({
        data: {
          id: childId,
          caseId,
          ...childRow(input),
          schooling: sealSchooling(childId, input.schooling),
          ...sealIdentity(childId, identityNumber),
        },
      });
      return recorded(
        { caseId },
        { act: "case.opened", caseId, subjectId: childId, detail: traced(input), at: now },
      );
    },
    input,
  );
}

export function editChild(actor: Actor, input: EditChild, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { caseId } = input;
      await requireOpenCase(tx, caseId, "alone");
      const child = await readChild(tx, caseId);
      if (child.version !== input.version) throw childConflict(child, input);
      ensure(mayChangeProtection(child.protection, input.protection));
      const identityNumber = identityNumberOf(input, todayInSweden(now));
      if (!isSameNumber(identityNumber, child.identityNumber))
        await requireNoOtherCase(tx, actor, identityNumber, caseId);

      const schooling = isTreatedAsProtected(child.protection) ? child.schooling : input.schooling;
      const { count } = await tx.child.updateMany({
        where: { id: child.childId, version: input.version },
        data: {
          ...childRow(input),
          schooling: sealSchooling(child.childId, schooling),
          ...sealIdentity(child.childId, identityNumber),
          version: { increment: 1 },
        },
      });
      await ensureChanged(count, async () => childConflict(await readChild(tx, caseId), input));
      return recorded(
        { caseId },
        { act: "child.edited", caseId, subjectId: child.childId, detail: traced(input), at: now },
      );
    },
    input,
  );
}

export function addGuardian(actor: Actor, input: AddGuardian, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { caseId } = input;
      await claimOpenCase(tx, caseId, input.version);
      const guardianId = randomUUID();
      await tx.guardian.create({
        data: {
          id: guardianId,
          caseId,
          ...guardianRow(input),
          ...sealContact(guardianId, contactOf(input)),
          recordedAt: now,
        },
      });
      return recorded(
        { caseId, guardianId },
        { act: "guardian.added", caseId, subjectId: guardianId, detail: traced(input), at: now },
      );
    },
    input,
  );
}

export function editGuardian(actor: Actor, input: EditGuardian, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, guardianId } = input;
      await requireOpenCase(tx, caseId, "alone");
      const guardian = await readGuardian(tx, caseId, guardianId);
      if (guardian.version !== input.version) throw guardianConflict(guardian, input);
      ensure(mayChangeProtection(guardian.protection, input.protection));

      const contact = guardian.contact ? sealContact(guardianId, contactOf(input)) : {};
      const { count } = await tx.guardian.updateMany({
        where: { id: guardianId, caseId, version: input.version },
        data: { ...guardianRow(input), ...contact, version: { increment: 1 } },
      });
      await ensureChanged(count, async () =>
        guardianConflict(await readGuardian(tx, caseId, guardianId), input),
      );
      return recorded(
        { caseId, guardianId },
        { act: "guardian.edited", caseId, subjectId: guardianId, detail: traced(input), at: now },
      );
    },
    input,
  );
}

/** Takes somebody who was registered by mistake out of the case. The row stays, with the day. */
export function removeGuardian(actor: Actor, input: RemoveGuardian, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, guardianId } = input;
      await requireOpenCase(tx, caseId, "alone");
      const guardian = await readGuardian(tx, caseId, guardianId);
      const statements = await tx.consentStatement.count({ where: { caseId, guardianId } });
      ensure(mayRemoveGuardian({ hasAnswered: statements > 0 }));

      const { count } = await tx.guardian.updateMany({
        where: { id: guardianId, caseId, version: input.version },
        data: { removedAt: now, version: { increment: 1 } },
      });
      await ensureChanged(count, () => Promise.resolve(guardianConflict(guardian, null)));
      return recorded({ caseId }, { act: "guardian.removed", caseId, subjectId: guardianId, at: now });
    },
    input,
  );
}

/** The schema has checked the number; the command does not take the form's word for it. */
function identityNumberOf(input: EditChild | RegisterChild, today: PlainDate): IdentityNumber {
  const written = writtenIdentity(input);
  if (!written) throw new DomainError("children.errors.missingReason");
  const result = parseIdentityNumber(written, today);
  if (!result.ok) throw new DomainError(result.reason);
  return result.number;
}

/** One open case per child, among the cases that the own agency coordinates and no others: nobody learns of those (T19). */
async function requireNoOtherCase(
  tx: Transaction,
  actor: Actor,
  number: IdentityNumber,
  exceptCaseId: string | null,
): Promise<void> {
  const indexes = indexesOf(number);
  if (indexes.length > 0) await countLookUp(actor);
  for (const index of indexes) {
    const [row] = await tx.$queryRaw<
      { found: boolean }[]
    >`SELECT app.agency_coordinates_child(${index}, ${exceptCaseId}::uuid) AS found`;
    if (row?.found) throw new DomainError("children.errors.caseIsOpen");
  }
}

function childRow(input: EditChild | RegisterChild) {
  return {
    givenName: input.givenName,
    familyName: input.familyName,
    birthDate: toDatabaseDay(input.birthDate),
    protection: input.protection,
    language: input.language,
    needsInterpreter: input.needsInterpreter,
    otherNeeds: input.otherNeeds,
    ownWishes: input.ownWishes,
    doNotDiscuss: input.doNotDiscuss,
    doNotDiscussHow: input.doNotDiscuss === "" ? null : input.doNotDiscussHow,
  };
}

function guardianRow(input: AddGuardian | EditGuardian) {
  return {
    name: input.name,
    relation: input.relation,
    custodyFrom: toDatabaseDay(input.custodyFrom),
    custodyUntil: input.custodyUntil && toDatabaseDay(input.custodyUntil),
    protection: input.protection,
    language: input.language,
    needsInterpreter: input.needsInterpreter,
    receivesInvitation: input.receivesInvitation,
    receivesPlan: input.receivesPlan,
    sharesContact: input.sharesContact,
    sharesViews: input.sharesViews,
  };
}

function contactOf({ phone, email, address }: Contact): Contact {
  return { phone, email, address };
}

function traced({ protection }: Pick<EditChild, "protection">) {
  return { protection };
}
