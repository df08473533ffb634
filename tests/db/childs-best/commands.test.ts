import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { nameChildsBest } from "@/lib/childs-best/commands";
import { nameChildsBestSchema } from "@/lib/childs-best/schemas";
import { getCoordination } from "@/lib/coordination/queries";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { openedCase, today } from "@/tests/support/cases";
import { childsBestFields } from "@/tests/support/childs-best-fields";
import { invitedCase } from "@/tests/support/invitations";
import { ostraCaseWithSiri } from "@/tests/support/ostra-cases";
import { anna, fadumo, kerstin, maja, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";
import { addMonths } from "@/lib/time/plain-date";

async function named(actor: Actor, caseId: string, version = 0, changes: object = {}) {
  const form = {
    idempotencyKey: randomUUID(),
    version: String(version),
    caseId,
    ...childsBestFields,
    ...changes,
  };
  await nameChildsBest(actor, nameChildsBestSchema.parse(form));
}

async function childsBestOf(actor: Actor, caseId: string) {
  return (await getCoordination(actor, caseId)).view.childsBest;
}

describe("nameChildsBest", () => {
  it("keeps who follows the child by age, beside whoever coordinates, with a trace without names", async () => {
    const { caseId } = await openedCase(anna);
    await named(anna, caseId);
    const { phase: _, ...words } = childsBestFields;
    expect(await childsBestOf(anna, caseId)).toMatchObject({
      ...{ version: 1, byAge: "inSchool", hasPassedOn: false },
      current: { phase: "inSchool", ...words, since: today },
    });
    const event = (await traceOf(caseId)).find(({ act }) => act === "childsBest.named");
    expect(event?.detail).toEqual({ phase: "inSchool" });
  });

  it("says that the child has grown into somebody else's hands", async () => {
    const { caseId } = await openedCase(anna, { bornOn: addMonths(today, -7 * 12) });
    await named(anna, caseId, 0, { phase: "beforeSchool" });
    expect(await childsBestOf(anna, caseId)).toMatchObject({ byAge: "inSchool", hasPassedOn: true });
  });

  it("shows what a colleague has written meanwhile · X-24", async () => {
    const { caseId } = await openedCase(anna);
    await named(anna, caseId);
    await expect(named(anna, caseId)).rejects.toThrow(ConflictError);
    await named(anna, caseId, 1, { personName: "Olle Nyström" });
    expect((await childsBestOf(anna, caseId))?.current?.personName).toBe("Olle Nyström");
  });

  it("is nobody's but those who work with the case · X-20", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    for (const outsider of [fadumo, kerstin, ulrika])
      await expect(named(outsider, caseId)).rejects.toThrow(NotFoundError);
  });

  it("is not there where the routine has no such role · X-1", async () => {
    const { caseId } = await ostraCaseWithSiri();
    expect(await childsBestOf(maja, caseId)).toBeNull();
    await expect(named(maja, caseId)).rejects.toThrow(NotFoundError);
  });

  it.each([
    ["nobody's name", { personName: "  " }, "personName"],
    ["a role that is none", { phase: "unborn" }, "phase"],
    ["too long a name", { personName: "x".repeat(121) }, "personName"],
  ])("asks again about %s", (_, changes, field) => {
    const form = { idempotencyKey: randomUUID(), version: "0", caseId: randomUUID() };
    const answer = nameChildsBestSchema.safeParse({ ...form, ...childsBestFields, ...changes });
    expect(answer.error?.issues).toMatchObject([{ path: [field] }]);
  });
});
