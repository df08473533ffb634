import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import type { Actor } from "@/lib/access/actor";
import { withActor } from "@/lib/access/with-actor";
import { drawLogSample, judgeSampledEvent, signOffLogSample } from "@/lib/audit/review/commands";
import { parseLogFilter } from "@/lib/audit/review/filter";
import { getLogReview, getLogSample } from "@/lib/audit/review/queries";
import { judgeSampledEventSchema } from "@/lib/audit/review/schemas";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { openNotice } from "@/lib/notices/commands";
import { listNotices } from "@/lib/notices/queries";
import { addUnusualNotices } from "@/lib/notices/reminding";
import { plainDate } from "@/lib/time/plain-date";
import { openedCase } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { drawnSample, readAt } from "@/tests/support/log-samples";
import { forgetNotices } from "@/tests/support/notice-rows";
import { anna, birgitta, fadumo, gunilla, ingrid, kerstin, mikael, vendela } from "@/tests/support/people";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";

const owner = await connectAs("owner");
const day = "2026-09-15";
const filter = (parameters: object = {}) =>
  parseLogFilter({ from: day, to: day, ...parameters }, day as never);
const at = (time: string) => new Date(`${day}T${time}:00Z`);

/** A reviewer of the region: another authority than the school's. */
const ofRegion = { ...birgitta, tasks: ["reviewLog" as const] };

beforeAll(async () => {
  await owner.query("UPDATE appointments SET tasks = '{reviewLog}' WHERE id = $1", [birgitta.appointmentId]);
});

describe("the log of an authority", () => {
  it("shows who read which case, by its code, with no child's name, and leaves a trace of the review · X-9", async () => {
    const { caseId } = await openedCase(anna);
    await readAt(caseId, at("09:00"), "child");
    const view = await getLogReview(ingrid, filter());
    const { rows } = await owner.query<{ code: string }>("SELECT code FROM child_cases WHERE id = $1", [
      caseId,
    ]);
    expect(view.events[0]).toMatchObject({
      personName: "Anna Bergström",
      agencyName: "Elevhälsan Björkskolan",
      caseCode: rows[0]?.code,
      reading: { thing: "child", isFile: false },
    });
    expect(JSON.stringify(view)).not.toMatch(/Länta|Elle-Máret/);
    const { rows: trace } = await owner.query("SELECT act FROM audit_events ORDER BY seq DESC LIMIT 1");
    expect(trace).toEqual([{ act: "log.read" }]);
  });

  it("is searched by period, person, case code and kind", async () => {
    const { caseId } = await openedCase(anna);
    await readAt(caseId, at("10:00"));
    const { rows } = await owner.query<{ code: string }>("SELECT code FROM child_cases WHERE id = $1", [
      caseId,
    ]);
    const totalOf = async (parameters: object) => (await getLogReview(ingrid, filter(parameters))).total;
    expect(await totalOf({ code: rows[0]?.code.toLowerCase() })).toBe(1);
    expect(await totalOf({ code: rows[0]?.code, person: fadumo.personId })).toBe(0);
    expect(await totalOf({ code: rows[0]?.code, kind: "denied" })).toBe(0);
    expect(await totalOf({ code: rows[0]?.code, from: "2026-09-16", to: "2026-09-16" })).toBe(0);
  });

  it("does not exist for a case worker, and another authority's has none of it · X-9, X-20", async () => {
    await expect(getLogReview(anna, filter())).rejects.toBeInstanceOf(NotFoundError);
    expect((await getLogReview(ofRegion, filter())).events).toEqual([]);
  });

  it("shows an authority that is only invited what its own people did, and nothing of the others · X-20", async () => {
    const { invitationIds } = await invitedCase(anna, [birgitta.agencyId, fadumo.agencyId]);
    await owner.query("UPDATE appointments SET tasks = '{receive,reviewLog}' WHERE id = $1", [
      birgitta.appointmentId,
    ]);
    const { rows } = await owner.query<{ id: string }>(
      "SELECT id FROM invitations WHERE agency_id = $1 AND id = ANY ($2)",
      [birgitta.agencyId, invitationIds],
    );
    await getReceivedInvitation(birgitta, rows[0]?.id ?? "", at("12:00"));
    const { events } = await getLogReview(ofRegion, filter());
    expect(events.map(({ act, agencyName }) => [act, agencyName])).toEqual([
      ["invitation.seen", birgitta.agencyName],
    ]);
  });

  it("lists first who read more than thirty cases in an hour, or at night · T84", async () => {
    await owner.query(
      `INSERT INTO audit_events (at, person_id, agency_id, act, case_id, case_ids)
       SELECT '2026-09-14T08:00:00Z'::timestamptz + n * interval '1 minute', $1::uuid, $2::uuid, 'case.read', gen_random_uuid(), '{}'::uuid[]
       FROM generate_series(1, 31) n
       UNION ALL SELECT '2026-09-14T08:00:00Z'::timestamptz + n * interval '3 minutes', $3::uuid, $2::uuid, 'case.read', gen_random_uuid(), '{}'::uuid[]
       FROM generate_series(1, 31) n`,
      [fadumo.personId, fadumo.agencyId, ingrid.personId],
    );
    const { caseId } = await openedCase(anna);
    for (const moment of [
      "2026-09-14T19:59:00Z",
      "2026-09-14T20:00:00Z",
      "2026-09-15T02:59:00Z",
      "2026-09-15T03:00:00Z",
    ])
      await readAt(caseId, new Date(moment));
    const { unusual } = await getLogReview(ingrid, filter({ from: "2026-09-14" }));
    expect(
      unusual.map(({ kind, personName, caseCount, eventCount }) => [kind, personName, caseCount, eventCount]),
    ).toEqual([
      ["night", "Anna Bergström", 1, 2],
      ["many", "Fadumo Hassan Nuur", 31, 1],
    ]);
  });
});

describe("the data protection officer", () => {
  it("reads the log and the samples of the authority, and can draw, judge and sign none · X-9", async () => {
    const { sampleId, seqs } = await drawnSample(ingrid);
    const log = await getLogReview(vendela, filter());
    const sample = await getLogSample(vendela, sampleId);
    expect([log.mayReview, sample.mayReview, sample.maySignOff]).toEqual([false, false, false]);
    expect(sample.events.map(({ seq, mayJudge }) => [seq, mayJudge]).toSorted()).toEqual(
      seqs.map((seq) => [seq, false]).toSorted(),
    );
    const once = { idempotencyKey: randomUUID(), version: 0, sampleId };
    const judged = { ...once, seq: seqs[0] ?? "", verdict: "justified", note: "" } as const;
    await expect(judgeSampledEvent(vendela, judged)).rejects.toBeInstanceOf(NotAllowedError);
    await expect(signOffLogSample(vendela, once)).rejects.toBeInstanceOf(NotAllowedError);
    await expect(
      drawLogSample(vendela, { ...once, version: log.samples.length, weekOf: plainDate("2026-01-05") }),
    ).rejects.toBeInstanceOf(NotAllowedError);
  });

  // Red once with the task left out of the policies and of app.draw_log_sample: both went through.
  it("is refused by the database too · X-9, T09", async () => {
    const { sampleId, seqs } = await drawnSample(ingrid);
    const found = {
      verdict: "justified",
      note: "",
      judgedAt: new Date(),
      judgedById: vendela.personId,
    } as const;
    const judging = withActor(vendela, async (tx) =>
      nothingPersonal(
        await tx.logJudgement.createMany({ data: [{ ...found, sampleId, seq: BigInt(seqs[0] ?? "") }] }),
      ),
    );
    await expect(judging).rejects.toThrow();
    const drawing = withActor(vendela, async (tx) =>
      nothingPersonal(await tx.$queryRaw`SELECT app.draw_log_sample('2026-01-05', '{}', now())`),
    );
    await expect(drawing).rejects.toMatchObject({ messageKey: "errors.refused" });
  });
});

describe("an unusual reading", () => {
  async function readMany(actor: Actor, hoursAgo: number): Promise<void> {
    await owner.query(
      `INSERT INTO audit_events (at, person_id, agency_id, act, case_id, case_ids)
       SELECT now() - make_interval(hours => $3) + n * interval '1 second', $1::uuid, $2::uuid, 'case.read', gen_random_uuid(), '{}'::uuid[]
       FROM generate_series(1, 31) n`,
      [actor.personId, actor.agencyId, hoursAgo],
    );
  }

  async function toldOf(reader: Actor): Promise<readonly string[]> {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT p.name FROM notices n JOIN people p ON p.id = n.person_id WHERE n.kind = 'unusualReading' AND n.subject_id = $1`,
      [reader.personId],
    );
    return rows.map(({ name }) => name);
  }

  // Red once with the reader kept among those who are told: Ingrid was told of herself.
  it("is told to the authority's reviewer once, leads to the log, and is never the reader's own news · T84", async () => {
    await forgetNotices();
    for (const reader of [gunilla, ingrid, birgitta]) await readMany(reader, 3);
    await owner.query("UPDATE appointments SET tasks = '{receive}' WHERE id = $1", [birgitta.appointmentId]);
    await Promise.all([1, 2, 3].map(() => addUnusualNotices()));
    await addUnusualNotices();
    expect(await toldOf(gunilla)).toEqual(["Ingrid Solberg"]);
    expect(await toldOf(ingrid)).toEqual([]);
    expect(await toldOf(birgitta)).toEqual([]);

    const { today, earlier } = await listNotices(ingrid, true);
    const [notice] = [...today, ...earlier].filter(({ kind }) => kind === "unusualReading");
    expect(await openNotice(ingrid, notice?.id ?? "")).toMatch(/^\/log-review\?from=/);
    expect((await listNotices(vendela, false)).unreadCount).toBe(0);
  });

  it("is not told of what was read before two days ago · T84", async () => {
    await readMany(kerstin, 50);
    await addUnusualNotices();
    expect(await toldOf(kerstin)).toEqual([]);
  });
});

describe("a weekly sample", () => {
  it("is drawn once, at most ten readings, and its seed shows that nobody chose · X-9", async () => {
    const { sampleId, seqs } = await drawnSample(ingrid);
    const view = await getLogSample(ingrid, sampleId);
    expect(view.events.map(({ seq }) => seq).toSorted()).toEqual(seqs.toSorted());
    expect([view.seed.length, seqs.length]).toEqual([36, 3]);
    await expect(
      owner.query(
        "INSERT INTO log_samples SELECT gen_random_uuid(), authority_id, week_of, seed, drawn_at, drawn_by_id FROM log_samples WHERE id = $1",
        [sampleId],
      ),
    ).rejects.toMatchObject({ code: "23505" });
  });

  it("is judged event by event, signed when all are judged, and then stands · X-9", async () => {
    const { sampleId, seqs } = await drawnSample(ingrid);
    const judge = (seq: string, version: number) =>
      judgeSampledEvent(
        ingrid,
        judgeSampledEventSchema.parse({
          idempotencyKey: randomUUID(),
          version: String(version),
          sampleId,
          seq,
          verdict: "justified",
          note: "",
        }),
      );
    const sign = (version: number) =>
      signOffLogSample(ingrid, { idempotencyKey: randomUUID(), version, sampleId });
    await judge(seqs[0] ?? "", 0);
    await expect(judge(seqs[0] ?? "", 1)).rejects.toBeInstanceOf(NotAllowedError);
    await expect(judge(seqs[1] ?? "", 0)).rejects.toBeInstanceOf(ConflictError);
    await expect(sign(1)).rejects.toBeInstanceOf(NotAllowedError);
    await judge(seqs[1] ?? "", 1);
    await judge(seqs[2] ?? "", 2);
    await sign(3);
    const view = await getLogSample(ingrid, sampleId);
    expect([view.signOff?.signedBy, view.maySignOff]).toEqual(["Ingrid Solberg", false]);
    await expect(sign(3)).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("does not exist for another authority's reviewer or a case worker · X-20", async () => {
    const { sampleId } = await drawnSample(ingrid);
    for (const somebody of [ofRegion, anna, mikael])
      await expect(getLogSample(somebody, sampleId)).rejects.toBeInstanceOf(NotFoundError);
  });
});
