import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { recordNeeds } from "@/lib/needs/commands";
import { getNeeds } from "@/lib/needs/queries";
import type { Need } from "@/lib/needs/rules";
import { caseVersion, openedCase } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { anna, fadumo, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const safe: Need = { area: "safe", state: "collaboration", note: "Otrygg på rasterna.", saidBy: ["child"] };
const healthy: Need = { area: "healthy", state: "attention", note: "", saidBy: ["guardian", "staff"] };

async function form(caseId: string, needs: readonly Need[]) {
  return { idempotencyKey: randomUUID(), version: await caseVersion(anna, caseId), caseId, needs };
}

async function initiationOf(caseId: string) {
  return (await getNeeds(anna, caseId)).view.initiation;
}

describe("recordNeeds", () => {
  it("keeps the areas with state, note and who says so, as the initiator's view · S001-23, S001-24, Q2", async () => {
    const { caseId } = await openedCase(anna);
    await recordNeeds(anna, await form(caseId, [safe, healthy]));
    const { view } = await getNeeds(anna, caseId);
    expect(view.initiation).toEqual(expect.arrayContaining([safe, healthy]));
    expect(view.meeting).toEqual([]);
  });

  it("changes one area, ends another and leaves what the meeting has said · S001-24", async () => {
    const { caseId } = await openedCase(anna);
    await recordNeeds(anna, await form(caseId, [safe, healthy]));
    const owner = await connectAs("owner");
    await owner.query(
      `insert into area_needs (id, case_id, area, stage, state, said_by, chosen_at)
       values ($1, $2, 'safe', 'meeting', 'works', '{child}', now())`,
      [randomUUID(), caseId],
    );
    await recordNeeds(anna, await form(caseId, [{ ...safe, state: "attention" }]));
    const { view } = await getNeeds(anna, caseId);
    expect(view.initiation).toEqual([{ ...safe, state: "attention" }]);
    expect(view.meeting).toMatchObject([{ area: "safe", state: "works" }]);
    const { rows } = await owner.query(
      "select removed_at from area_needs where case_id = $1 and area = 'healthy'",
      [caseId],
    );
    expect(rows).toMatchObject([{ removed_at: expect.any(Date) }]);
  });

  it("chooses an area again that was ended", async () => {
    const { caseId } = await openedCase(anna);
    await recordNeeds(anna, await form(caseId, [safe, healthy]));
    await recordNeeds(anna, await form(caseId, [safe]));
    await recordNeeds(anna, await form(caseId, [healthy]));
    expect(await initiationOf(caseId)).toEqual([healthy]);
  });

  it("leaves a trace without what was written", async () => {
    const { caseId } = await openedCase(anna);
    await recordNeeds(anna, await form(caseId, [safe]));
    const [latest] = await traceOf(caseId);
    expect(latest).toMatchObject({
      act: "needs.recorded",
      person_id: anna.personId,
      detail: { areas: ["safe"] },
    });
    expect(JSON.stringify(latest)).not.toContain("rasterna");
  });

  it("does not exist for somebody outside the case, not even a colleague", async () => {
    const { caseId } = await openedCase(anna);
    const input = await form(caseId, [safe]);
    await expect(recordNeeds(fadumo, input)).rejects.toBeInstanceOf(NotFoundError);
    await expect(recordNeeds(ulrika, input)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getNeeds(fadumo, caseId)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is refused without any area, or with one that the model does not have", async () => {
    const { caseId } = await openedCase(anna);
    await expect(recordNeeds(anna, await form(caseId, []))).rejects.toBeInstanceOf(NotAllowedError);
    await expect(recordNeeds(anna, await form(caseId, [{ ...safe, area: "other" }]))).rejects.toBeInstanceOf(
      NotAllowedError,
    );
  });

  it("shows what the other has saved when two had the page open · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const [first, second] = [await form(caseId, [safe]), await form(caseId, [healthy])];
    await recordNeeds(anna, first);
    const conflict = await recordNeeds(anna, second).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      theirs: [{ label: "needs.states.collaboration", text: "Trygg. Otrygg på rasterna." }],
    });
    expect(await initiationOf(caseId)).toEqual([safe]);
  });

  it("lets one of two coordinators through at the same moment · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const inputs = [await form(caseId, [safe]), await form(caseId, [healthy])];
    const answers = await Promise.allSettled(inputs.map((input) => recordNeeds(anna, input)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await initiationOf(caseId)).toHaveLength(1);
  });

  it("happens once when the button is pressed twice · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const input = await form(caseId, [safe]);
    await Promise.all([recordNeeds(anna, input), recordNeeds(anna, input)]);
    expect(await initiationOf(caseId)).toEqual([safe]);
    expect((await traceOf(caseId)).filter(({ act }) => act === "needs.recorded")).toHaveLength(1);
  });
});
