import { kronobarn } from "@/lib/practice-models/kronobarn";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { openCase } from "@/lib/cases/open-case";
import { sealSchooling } from "@/lib/children/sealed";
import { recordConsent } from "@/lib/consents/commands";
import { recordConsentSchema } from "@/lib/consents/schemas";
import { toDatabaseDay } from "@/lib/time/database-day";
import { addMonths, type PlainDate, plainDate, todayInSweden } from "@/lib/time/plain-date";

export const today = todayInSweden(new Date());
export const inSixMonths = addMonths(today, 6);

type CaseWish = {
  readonly bornOn?: PlainDate;
  /** Names of the guardians with custody today. */
  readonly guardians?: readonly string[];
  readonly protection?: "none" | "secrecyMark" | "protectedRegistration" | "unknown";
};

export type OpenedCase = {
  readonly caseId: string;
  readonly assessmentId: string;
  readonly guardianIds: readonly string[];
};

/** A case that the actor's agency has just opened: a child in the seventh year of school and its guardians, no consent yet. */
export function openedCase(actor: Actor, wish: CaseWish = {}, now = new Date()): Promise<OpenedCase> {
  const { bornOn = plainDate("2013-05-20"), guardians = ["Risten Länta"], protection = "none" } = wish;
  return withActor(actor, async (tx) => {
    const assessmentId = randomUUID();
    const { agencyId, personId } = actor;
    const model = { practiceModel: kronobarn.key, modelVersion: kronobarn.version };
    await tx.assessment.create({
      data: {
        id: assessmentId,
        agencyId,
        authorId: personId,
        label: "Åk 7, hösten",
        ...model,
        startedAt: now,
        savedAt: now,
      },
    });
    await tx.assessmentOutcome.create({
      data: {
        assessmentId,
        agencyId,
        outcome: "activated",
        activates: true,
        ...model,
        decidedAt: now,
        decidedById: personId,
      },
    });
    const caseId = await openCase(tx, actor, assessmentId, now);
    const childId = randomUUID();
    await tx.child.create({
      data: {
        id: childId,
        caseId,
        givenName: "Elle-Máret",
        familyName: "Länta",
        birthDate: toDatabaseDay(bornOn),
        identityKind: "none",
        identityMissing: "notTold",
        protection,
        schooling: sealSchooling(childId, "Björkskolan, åk 7"),
      },
    });
    const guardianIds = guardians.map(() => randomUUID());
    await tx.guardian.createMany({
      data: guardians.map((name, index) => ({
        id: guardianIds[index] ?? randomUUID(),
        caseId,
        name,
        relation: "mamma",
        custodyFrom: toDatabaseDay(bornOn),
        protection: "none",
        receivesPlan: true,
        recordedAt: new Date(now.getTime() + index),
      })),
    });
    return nothingPersonal({ caseId, assessmentId, guardianIds });
  });
}

/** The case's version as it stands: what a form rendered now would carry. */
export function caseVersion(actor: Actor, caseId: string): Promise<number> {
  return withActor(actor, async (tx) => {
    const { version } = await tx.childCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { version: true },
    });
    return nothingPersonal(version);
  });
}

/** A yes in writing from the child and every guardian to the agencies, for six months. */
export async function consented(
  actor: Actor,
  { caseId, guardianIds }: OpenedCase,
  agencyIds: readonly string[],
  now = new Date(),
) {
  for (const giver of ["child", ...guardianIds])
    await recordConsent(actor, await yes(actor, caseId, giver, agencyIds), now);
}

/** The input of a written yes, as the form would send it. */
export async function yes(
  actor: Actor,
  caseId: string,
  giver: string,
  agencyIds: readonly string[],
  changes: object = {},
) {
  return recordConsentSchema.parse({
    idempotencyKey: randomUUID(),
    version: String(await caseVersion(actor, caseId)),
    caseId,
    giver,
    position: "given",
    agencyIds,
    form: "written",
    statedOn: today,
    validUntil: inSixMonths,
    ...changes,
  });
}

/** The manager has opened the case for an hour, with a reason. */
export function openedByManager(manager: Actor, caseId: string, now = new Date()): Promise<void> {
  const until = new Date(now.getTime() + 3_600_000);
  return withActor(manager, async (tx) => {
    await tx.$executeRaw`SELECT app.open_head(${caseId}::uuid, 'Samtycket behöver godkännas.', ${now}, ${until})`;
    return nothingPersonal(undefined);
  });
}
