import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { ConflictError } from "@/lib/errors";
import type { AnswerHow, AnswerKind } from "@/lib/invitations/rules";
import { toDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";

type NewAnswer = {
  readonly invitationId: string;
  readonly caseId: string;
  readonly agencyId: string;
  readonly kind: AnswerKind;
  readonly personName: string;
  readonly profession: string;
  readonly phone: string;
  readonly reason: string;
  readonly how: AnswerHow;
  readonly answeredAt: Date;
  /** The day it was given, where it is noted afterwards. */
  readonly saidOn?: PlainDate | null;
  /** How many answers there were when the form was shown. */
  readonly version: number;
};

/** Adds an answer; every one is kept and the latest counts. Two who answer at once are let in one by one. */
export async function saveAnswer(
  tx: Transaction,
  actor: Actor,
  { version, saidOn = null, ...answer }: NewAnswer,
): Promise<string> {
  const { invitationId, caseId, agencyId, kind, personName, profession, phone, reason, how, answeredAt } =
    answer;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${invitationId}, 0))`;
  const before = await tx.invitationAnswer.findMany({
    where: { invitationId },
    orderBy: [{ answeredAt: "desc" }, { id: "desc" }],
  });
  if (before.length !== version) throw conflictOver(before.length, before[0]);
  const said = { kind, personName, profession, phone, reason, how };
  const { id } = await tx.invitationAnswer.create({
    data: {
      ...{ invitationId, caseId, agencyId, ...said, answeredAt, recordedById: actor.personId },
      saidOn: saidOn && toDatabaseDay(saidOn),
    },
    select: { id: true },
  });
  return id;
}

function conflictOver(
  version: number,
  latest: { readonly kind: AnswerKind; readonly personName: string; readonly reason: string } | undefined,
) {
  if (!latest) return new ConflictError(version);
  const named =
    latest.personName === "" ? [] : [{ label: "invitations.fields.personName", text: latest.personName }];
  const why = latest.reason === "" ? [] : [{ label: "invitations.fields.reason", text: latest.reason }];
  return new ConflictError(version, [
    { label: "invitations.fields.answer", choice: `invitations.answers.${latest.kind}` },
    ...named,
    ...why,
  ]);
}
