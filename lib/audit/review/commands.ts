import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readSample, requireReviewedAuthority } from "@/lib/audit/review/read-sample";
import { latestWeekOver, mayJudge, mayReview, maySignOff } from "@/lib/audit/review/rules";
import type { DrawLogSample, JudgeSampledEvent, SignOffLogSample } from "@/lib/audit/review/schemas";
import { readActs } from "@/lib/audit/rules";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** Draws a week's sample by lot, once. The version is the number of samples the authority has. */
export function drawLogSample(
  actor: Actor,
  input: DrawLogSample,
  now = new Date(),
): Promise<{ sampleId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const authorityId = await requireReviewedAuthority(tx);
      ensure(mayReview(actor));
      await oneAtATime(tx, authorityId);
      const count = await tx.logSample.count();
      if (count !== input.version) throw new ConflictError(count);
      if (input.weekOf > latestWeekOver(todayInSweden(now)))
        throw new DomainError("audit.review.errors.week");

      const [row] = await tx.$queryRaw<
        { id: string }[]
      >`SELECT app.draw_log_sample(${toDatabaseDay(input.weekOf)}::date, ${[...readActs]}, ${now}) AS id`;
      if (!row) throw new NotFoundError("log");
      const detail = { weekOf: input.weekOf };
      return recorded({ sampleId: row.id }, { act: "log.sampleDrawn", subjectId: row.id, detail, at: now });
    },
    input,
  );
}

/** Judges one event of a sample. The version is the number of judgements in it. */
export function judgeSampledEvent(actor: Actor, input: JudgeSampledEvent, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { sampleId, seq, verdict, note } = input;
      await oneAtATime(tx, sampleId);
      const { events, judgements, signOff } = await readSample(tx, sampleId);
      const event = events.find((row) => row.seq === seq);
      if (!event) throw new NotFoundError("logEvent");
      if (judgements.length !== input.version) throw new ConflictError(judgements.length);
      const isJudged = judgements.some((one) => one.seq === BigInt(seq));
      ensure(mayJudge(actor, { personId: event.person_id, isJudged }, signOff !== null));

      const judged = { judgedAt: now, judgedById: actor.personId };
      await tx.logJudgement.createMany({ data: [{ sampleId, seq: BigInt(seq), verdict, note, ...judged }] });
      return recorded(undefined, {
        act: "log.eventJudged",
        subjectId: sampleId,
        detail: { seq, verdict },
        at: now,
      });
    },
    input,
  );
}

/** Signs a sample off when all of it is judged. */
export function signOffLogSample(actor: Actor, input: SignOffLogSample, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { sampleId, version } = input;
      await oneAtATime(tx, sampleId);
      const { events, judgements, signOff } = await readSample(tx, sampleId);
      if (judgements.length !== version) throw new ConflictError(judgements.length);
      ensure(maySignOff(actor, judgements.length, events.length, signOff !== null));

      await tx.logSampleSignOff.createMany({
        data: [{ sampleId, signedAt: now, signedById: actor.personId }],
      });
      return recorded(undefined, { act: "log.sampleSignedOff", subjectId: sampleId, at: now });
    },
    input,
  );
}

/** Two reviewers of the same thing wait for each other, so that the second sees what the first found. */
async function oneAtATime(tx: Transaction, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
}
