import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { getCasePage } from "@/lib/cases/page/queries";
import { editChild } from "@/lib/children/commands";
import { decideLifting, proposeLifting } from "@/lib/children/liftings/commands";
import { getProtection } from "@/lib/children/liftings/queries";
import { decideLiftingSchema } from "@/lib/children/liftings/schemas";
import { getChild } from "@/lib/children/queries";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { openedByManager, openedCase } from "@/tests/support/cases";
import { childChange } from "@/tests/support/children";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { joined, proposal, proposedLifting } from "@/tests/support/liftings";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const child = async (caseId: string) => (await getChild(anna, caseId)).view.child;

function answer(caseId: string, liftingId: string, decision: "confirm" | "decline") {
  const form = { idempotencyKey: randomUUID(), version: "0", caseId, liftingId };
  return decideLiftingSchema.parse({ ...form, decision, note: "" });
}

async function asApp(actor: Actor, sql: string, values: unknown[]) {
  const app = await connectAs("app");
  await app.query("begin");
  await sayWhoAsks(app, actor);
  return app.query(sql, values).finally(() => app.query("rollback"));
}

describe("a recorded protection", () => {
  it("stays until a second person has confirmed, and is gone with the next request · X-10, T26", async () => {
    const { caseId, liftingId } = await proposedLifting(anna, ulrika);
    expect(await child(caseId)).toMatchObject({ isProtected: true, schooling: null });
    await decideLifting(ulrika, answer(caseId, liftingId, "confirm"));
    expect(await child(caseId)).toMatchObject({ protection: "none", schooling: "Björkskolan, åk 7" });
    const { events } = (await getCasePage(anna, caseId)).view;
    expect(events.map(({ act }) => act)).toEqual(
      expect.arrayContaining(["protection.liftingProposed", "protection.liftingConfirmed"]),
    );
    expect(JSON.stringify(await traceOf(caseId))).not.toContain("Mamma visade");
  });

  // Red once with decide_lifting not asking who proposed it: the database let the same person confirm.
  it("is never lifted by the one who proposed it, nor by way of the database · X-10, T26", async () => {
    const { caseId, liftingId } = await proposedLifting(anna, ulrika);
    await expect(decideLifting(anna, answer(caseId, liftingId, "confirm"))).rejects.toThrow(
      "liftings.refusals.own",
    );
    const own = asApp(anna, "select app.decide_lifting($1, true, '', now())", [liftingId]);
    await expect(own).rejects.toThrow("ownProposal");
    const direct = asApp(ulrika, "update children set protection = 'none' where case_id = $1", [caseId]);
    await expect(direct).rejects.toThrow("needsTwo");
    const forged = asApp(ulrika, "update protection_liftings set is_confirmed = true where id = $1", [
      liftingId,
    ]);
    await expect(forged).rejects.toThrow("permission denied");
    expect(await child(caseId)).toMatchObject({ isProtected: true });
  });

  it("stays when the second declines, and can be proposed again · X-10", async () => {
    const { caseId, liftingId } = await proposedLifting(anna, ulrika);
    await decideLifting(ulrika, answer(caseId, liftingId, "decline"));
    expect(await child(caseId)).toMatchObject({ protection: "secrecyMark" });
    await expect(proposeLifting(ulrika, proposal(caseId))).rejects.toBeInstanceOf(ConflictError);
    await proposeLifting(ulrika, proposal(caseId, 1));
    const { view } = await getProtection(anna, caseId, null);
    expect(view.mayDecide.granted).toBe(true);
    expect(view.earlier).toMatchObject([{ isConfirmed: false, decidedBy: ulrika.personName }]);
  });

  it("is confirmed by the manager, who has opened the case with a reason · X-10", async () => {
    const { caseId, liftingId } = await proposedLifting(anna, ulrika);
    await expect(decideLifting(kerstin, answer(caseId, liftingId, "confirm"))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await openedByManager(kerstin, caseId);
    await decideLifting(kerstin, answer(caseId, liftingId, "confirm"));
    expect(await child(caseId)).toMatchObject({ protection: "none" });
  });

  it("comes back at once by one person, and one word lifts nothing twice · X-10, T26", async () => {
    const { caseId, liftingId } = await proposedLifting(anna, ulrika);
    await decideLifting(ulrika, answer(caseId, liftingId, "confirm"));
    const { version } = await child(caseId);
    const without = { identityChoice: "none", missingReason: "notTold", nationalNumber: "" };
    const change = { ...without, protection: "protectedRegistration" };
    await editChild(ulrika, childChange(caseId, version, change));
    expect(await child(caseId)).toMatchObject({ protection: "protectedRegistration" });
    const back = childChange(caseId, version + 1, { ...without, protection: "none" });
    await expect(editChild(ulrika, back)).rejects.toThrow("protectionNeedsTwo");
    const owner = await connectAs("owner");
    await expect(
      owner.query("update children set protection = 'none' where case_id = $1", [caseId]),
    ).rejects.toThrow("needsTwo");
  });

  it("is one person's own: a guardian's is lifted without the child's · X-10, X-22", async () => {
    const { caseId, guardianIds } = await openedCase(anna, { protection: "secrecyMark" });
    await joined(anna, caseId, ulrika);
    const owner = await connectAs("owner");
    await owner.query("update guardians set protection = 'secrecyMark' where case_id = $1", [caseId]);
    const guardianId = guardianIds[0] ?? "";
    await proposeLifting(anna, proposal(caseId, 0, { guardianId }));
    const { open } = (await getProtection(ulrika, caseId, guardianId)).view;
    await decideLifting(ulrika, answer(caseId, open?.liftingId ?? "", "confirm"));
    const { view } = await getChild(anna, caseId);
    expect([view.child.protection, view.guardians[0]?.protection]).toEqual(["secrecyMark", "none"]);
  });

  it("is not proposed for what nobody has recorded, and does not exist for an outsider · X-10", async () => {
    const { caseId } = await openedCase(anna, { protection: "unknown" });
    await expect(proposeLifting(anna, proposal(caseId))).rejects.toBeInstanceOf(NotAllowedError);
    await expect(proposeLifting(fadumo, proposal(caseId))).rejects.toBeInstanceOf(NotFoundError);
    await expect(getProtection(fadumo, caseId, null)).rejects.toBeInstanceOf(NotFoundError);
  });
});
