import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { addCaseWorker, closeCase, endCaseWork } from "@/lib/cases/commands";
import { getCasePage } from "@/lib/cases/page/queries";
import { addCaseWorkerSchema, closeCaseSchema, endCaseWorkSchema } from "@/lib/cases/schemas";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { caseVersion, openedCase } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { anna, fadumo, johan, kerstin, ulrika } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

async function formFor(caseId: string, changes: object) {
  const version = String(await caseVersion(anna, caseId));
  return { idempotencyKey: randomUUID(), version, caseId, ...changes };
}

async function colleague(caseId: string, { personId }: Actor) {
  return addCaseWorkerSchema.parse(await formFor(caseId, { personId }));
}

async function leaving(caseId: string, { personId }: Actor) {
  return endCaseWorkSchema.parse(await formFor(caseId, { personId }));
}

async function closing(caseId: string, changes: object = {}) {
  const form = await formFor(caseId, { reason: "otherWay", summary: "Skolan går bra nu.", ...changes });
  return closeCaseSchema.parse(form);
}

describe("addCaseWorker", () => {
  it("shows the case to the colleague with the next request, and leaves a trace · X-9, X-20", async () => {
    const { caseId } = await openedCase(anna);
    await expect(getCasePage(ulrika, caseId)).rejects.toThrow(NotFoundError);
    await addCaseWorker(anna, await colleague(caseId, ulrika));
    expect((await getCasePage(ulrika, caseId)).head.caseId).toBe(caseId);
    expect((await traceOf(caseId)).find(({ act }) => act === "case.workerAdded")).toMatchObject({
      subject_id: ulrika.personId,
      person_id: anna.personId,
    });
  });

  it("does not exist for an outsider, and takes nobody from another agency · X-20", async () => {
    const { caseId } = await openedCase(anna);
    await expect(addCaseWorker(ulrika, await colleague(caseId, ulrika))).rejects.toThrow(NotFoundError);
    await expect(addCaseWorker(anna, await colleague(caseId, johan))).rejects.toThrow(DomainError);
    await expect(addCaseWorker(anna, await colleague(caseId, kerstin))).rejects.toThrow(DomainError);
  });

  it("is refused when the colleague already works with the case", async () => {
    const { caseId } = await openedCase(anna);
    await addCaseWorker(anna, await colleague(caseId, ulrika));
    await expect(addCaseWorker(anna, await colleague(caseId, ulrika))).rejects.toThrow(NotAllowedError);
  });

  it("adds once for the same key, and asks again when the case has changed", async () => {
    const { caseId } = await openedCase(anna);
    const input = await colleague(caseId, ulrika);
    await addCaseWorker(anna, input);
    await addCaseWorker(anna, input);
    const owner = await connectAs("owner");
    const { rowCount } = await owner.query("select from case_workers where case_id = $1", [caseId]);
    expect(rowCount).toBe(2);
    const stale = { ...input, idempotencyKey: randomUUID() };
    await expect(addCaseWorker(anna, stale)).rejects.toThrow(ConflictError);
  });
});

describe("endCaseWork", () => {
  it("takes the case from the colleague with the next request · X-20", async () => {
    const { caseId } = await openedCase(anna);
    await addCaseWorker(anna, await colleague(caseId, ulrika));
    expect(await endCaseWork(ulrika, await leaving(caseId, ulrika))).toEqual({ isOwn: true });
    await expect(getCasePage(ulrika, caseId)).rejects.toThrow(NotFoundError);
    expect((await traceOf(caseId))[0]).toMatchObject({ act: "case.workerEnded" });
  });

  it("never leaves a case without its coordinator or without anybody", async () => {
    const { caseId } = await openedCase(anna);
    await addCaseWorker(anna, await colleague(caseId, ulrika));
    await expect(endCaseWork(ulrika, await leaving(caseId, anna))).rejects.toThrow(NotAllowedError);
    await expect(endCaseWork(anna, await leaving(caseId, johan))).rejects.toThrow(NotFoundError);
  });

  it("is refused by the database too, whoever asks", async () => {
    const { caseId } = await openedCase(anna);
    const app = await connectAs("app");
    for (const who of [anna, fadumo]) {
      await app.query("begin");
      await sayWhoAsks(app, who);
      const ending = app.query("select app.end_case_worker($1, $2, now())", [caseId, anna.personId]);
      await expect(ending).rejects.toMatchObject({ code: "KR001" });
      await app.query("rollback");
    }
  });
});

describe("closeCase", () => {
  it("makes the case read-only and leaves a trace · X-7", async () => {
    const { caseId } = await openedCase(anna);
    await closeCase(anna, await closing(caseId));
    const { head, view } = await getCasePage(anna, caseId);
    expect(head.closedAt).not.toBeNull();
    expect(view).toMatchObject({ nextStep: null, closure: { reason: "otherWay" } });
    await expect(addCaseWorker(anna, await colleague(caseId, ulrika))).rejects.toThrow(NotAllowedError);
    await expect(closeCase(anna, await closing(caseId))).rejects.toThrow(NotAllowedError);
    expect((await traceOf(caseId)).find(({ act }) => act === "case.closed")).toMatchObject({
      detail: { reason: "otherWay" },
    });
  });

  it("says that the need is met only when there is a plan · X-7", async () => {
    const { caseId } = await openedCase(anna);
    await expect(closeCase(anna, await closing(caseId, { reason: "needsMet" }))).rejects.toThrow(
      NotAllowedError,
    );
    const plan = await fixedPlan(anna, []);
    await expect(closeCase(anna, await closing(plan.caseId, { reason: "noConsent" }))).rejects.toThrow(
      NotAllowedError,
    );
    await closeCase(anna, await closing(plan.caseId, { reason: "needsMet" }));
    expect((await getCasePage(anna, plan.caseId)).head.closedAt).not.toBeNull();
  });

  it("does not exist for an outsider · X-20", async () => {
    const { caseId } = await openedCase(anna);
    await expect(closeCase(fadumo, await closing(caseId))).rejects.toThrow(NotFoundError);
  });
});
