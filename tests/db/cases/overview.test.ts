import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openHead } from "@/lib/cases/commands";
import { getHead, getOverview } from "@/lib/cases/overview/queries";
import { getCasePage } from "@/lib/cases/page/queries";
import { openHeadSchema } from "@/lib/cases/schemas";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { consented, openedCase, yes } from "@/tests/support/cases";
import { recordConsent } from "@/lib/consents/commands";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { heldMeeting } from "@/tests/support/meetings";
import { anna, fadumo, gunilla, kerstin } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import { statementsOf } from "@/tests/support/statements";
import { traceOf } from "@/tests/support/trace";

function opening(caseId: string, changes: object = {}) {
  const form = {
    idempotencyKey: randomUUID(),
    version: "0",
    caseId,
    reason: "Godkänna ett undantag.",
    minutes: "60",
  };
  return openHeadSchema.parse({ ...form, ...changes });
}

async function headOf(caseId: string) {
  const { heads } = await getOverview(kerstin);
  return heads.find((head) => head.caseId === caseId);
}

describe("the manager's overview", () => {
  it("holds the agency's own cases and no other's, and exists for no one else · X-5, X-20", async () => {
    const { caseId } = await openedCase(anna);
    const others = await openedCase(fadumo);
    const { heads } = await getOverview(kerstin);
    expect(heads.map((head) => head.caseId)).toContain(caseId);
    expect(heads.map((head) => head.caseId)).not.toContain(others.caseId);
    await expect(getOverview(anna)).rejects.toThrow(NotFoundError);
    await expect(getHead(gunilla, caseId)).rejects.toThrow(NotFoundError);
  });

  it("says neither who the child is nor who is around it, not even to a raw query · X-5, X-20", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    const app = await connectAs("app");
    await app.query("begin");
    await sayWhoAsks(app, kerstin);
    const { rows: facts } = await app.query("select * from app.case_progress($1)", [caseId]);
    const { rows: children } = await app.query("select * from children where case_id = $1", [caseId]);
    const { rows: guardians } = await app.query("select * from guardians where case_id = $1", [caseId]);
    await app.query("rollback");
    expect([children, guardians]).toEqual([[], []]);
    expect(facts).toHaveLength(1);
    const told = JSON.stringify([facts, await headOf(caseId)]);
    expect(told).not.toMatch(/Elle-Máret|Länta|2013-05-20|Björkskolan, åk 7|Socialtjänsten/);
    expect(told).not.toContain(fadumo.agencyId);
  });

  it("shows each gap of a stalled case · S002-23", async () => {
    const withoutConsent = await openedCase(anna);
    expect((await headOf(withoutConsent.caseId))?.gaps).toEqual(["noConsent"]);

    const withoutMeeting = await openedCase(anna);
    await consented(anna, withoutMeeting, [anna.agencyId]);
    expect((await headOf(withoutMeeting.caseId))?.gaps).toEqual(["noMeeting"]);

    const withoutPlan = await heldMeeting(anna, []);
    expect((await headOf(withoutPlan.caseId))?.gaps).toEqual(["noPlan"]);

    const owner = await connectAs("owner");
    const withoutNextDate = await fixedPlan(anna, []);
    await owner.query("update plans set next_meeting_on = null where case_id = $1", [withoutNextDate.caseId]);
    expect((await headOf(withoutNextDate.caseId))?.gaps).toEqual(["noNextDate"]);

    const withoutCoordinator = await openedCase(anna);
    await owner.query("update coordinator_periods set ended_at = now() where case_id = $1", [
      withoutCoordinator.caseId,
    ]);
    expect((await headOf(withoutCoordinator.caseId))?.gaps).toEqual(["noCoordinator", "noConsent"]);
  });

  it("counts the guardians who could not be reached until the manager has answered", async () => {
    const opened = await openedCase(anna);
    const unreached = { position: "notReachable", validUntil: "", form: "", whyNotReachable: "Svarar inte." };
    await recordConsent(anna, await yes(anna, opened.caseId, opened.guardianIds[0] ?? "", [], unreached));
    expect(await headOf(opened.caseId)).toMatchObject({ waitingExceptionCount: 1 });
  });

  it("asks at most six statements", async () => {
    await openedCase(anna);
    const statements = await statementsOf(() => getOverview(kerstin));
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});

describe("openHead", () => {
  it("opens the case for the time given and leaves a trace · X-5, X-9", async () => {
    const { caseId } = await openedCase(anna);
    await expect(getCasePage(kerstin, caseId)).rejects.toThrow(NotFoundError);
    await openHead(kerstin, opening(caseId));
    expect((await getCasePage(kerstin, caseId)).head.caseId).toBe(caseId);
    const [, event] = await traceOf(caseId);
    expect(event).toMatchObject({
      act: "case.headOpened",
      person_id: kerstin.personId,
      detail: { minutes: 60 },
    });
    const { openings } = await getOverview(kerstin);
    expect(openings[0]).toMatchObject({ caseId, isOver: false, reason: "Godkänna ett undantag." });
  });

  it("ends by itself · X-5", async () => {
    const { caseId } = await openedCase(anna);
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
    await openHead(kerstin, opening(caseId), twoHoursAgo);
    await expect(getCasePage(kerstin, caseId)).rejects.toThrow(NotFoundError);
    expect(await headOf(caseId)).toMatchObject({ isOpen: false });
  });

  it("does not exist for another agency's manager, and is refused to who manages nothing · X-5", async () => {
    const { caseId } = await openedCase(anna);
    await expect(openHead(gunilla, opening(caseId))).rejects.toThrow(NotFoundError);
    await expect(openHead(anna, opening(caseId))).rejects.toThrow(NotAllowedError);
  });

  it("tells a second tab what the first said", async () => {
    const { caseId } = await openedCase(anna);
    await openHead(kerstin, opening(caseId));
    const conflict = await openHead(kerstin, opening(caseId, { reason: "Läsa en gång till." })).catch(
      (error: unknown) => error,
    );
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      version: 1,
      theirs: [{ label: "cases.overview.open.reason", text: "Godkänna ett undantag." }],
    });
  });

  it("opens once for the same key", async () => {
    const { caseId } = await openedCase(anna);
    const input = opening(caseId);
    await openHead(kerstin, input);
    await openHead(kerstin, input);
    const owner = await connectAs("owner");
    const { rowCount } = await owner.query("select from openings where case_id = $1", [caseId]);
    expect(rowCount).toBe(1);
  });
});
