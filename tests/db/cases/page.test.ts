import { describe, expect, it } from "vitest";
import { getCasePage } from "@/lib/cases/page/queries";
import { getTimeline } from "@/lib/cases/timeline/queries";
import { NotFoundError } from "@/lib/errors";
import { openedByManager, openedCase } from "@/tests/support/cases";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { statementsOf } from "@/tests/support/statements";
import { traceOf } from "@/tests/support/trace";

describe("the case's own page", () => {
  it("does not exist for an outsider, a colleague, an invited agency or a manager · X-5, X-20", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    for (const outsider of [emil, ulrika, fadumo, kerstin]) {
      await expect(getCasePage(outsider, caseId)).rejects.toThrow(NotFoundError);
    }
    await expect(getCasePage(anna, "not-an-id")).rejects.toThrow(NotFoundError);
  });

  it("opens to the manager for a reason and a time, and says until when · X-5", async () => {
    const { caseId } = await openedCase(anna);
    await openedByManager(kerstin, caseId);
    const { view } = await getCasePage(kerstin, caseId);
    expect(view.opened?.until.getTime()).toBeGreaterThan(Date.now());
    const { view: annas } = await getCasePage(anna, caseId);
    expect(annas.opened).toBeNull();
  });

  it("shows who is around the child and how each stands", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId, emil.agencyId]);
    const { view } = await getCasePage(anna, caseId);
    expect(view.agencies.map(({ name, state }) => [name, state])).toEqual([
      [anna.agencyName, "coordinates"],
      [emil.agencyName, "waits"],
      [fadumo.agencyName, "waits"],
    ]);
    expect(view.guardians).toMatchObject([{ name: "Risten Länta", stance: "gives" }]);
    expect(view.nextStep).toMatchObject({ name: "awaitAnswers", awaits: "others" });
    expect(view.needs.get("safe")).toBe("collaboration");
  });

  it("names no guardian of a protected child", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId], { protection: "secrecyMark" });
    const { view } = await getCasePage(anna, caseId);
    expect(JSON.stringify([view.guardians, view.events])).not.toContain("Risten");
  });

  it("tells what has happened with names that the trace does not hold · X-9", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    const { view } = await getTimeline(anna, caseId);
    const sent = view.events.find(({ act }) => act === "invitation.sent");
    expect(sent).toMatchObject({ isReader: true, agencyNames: [fadumo.agencyName] });
    const yes = view.events.find(({ act, giver }) => act === "consent.given" && giver.kind === "guardian");
    expect(yes?.giver.name).toBe("Risten Länta");
    expect(view.events.map(({ act }) => act)).not.toContain("case.read");
    expect(JSON.stringify(await traceOf(caseId))).not.toMatch(/Risten|Socialtjänsten/);
  });

  it("is an event each time it is read · X-9", async () => {
    const { caseId } = await openedCase(anna);
    await getCasePage(anna, caseId);
    expect((await traceOf(caseId))[0]).toMatchObject({ act: "case.read", detail: { page: "case" } });
  });

  it("asks at most six statements", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId, emil.agencyId]);
    const statements = await statementsOf(() => getCasePage(anna, caseId));
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});
