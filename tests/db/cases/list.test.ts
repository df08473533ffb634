import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { listCases } from "@/lib/cases/list/queries";
import { openedByManager, openedCase } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { statementsOf } from "@/tests/support/statements";

async function keysOf(...parameters: Parameters<typeof listCases>): Promise<string[]> {
  const { open } = await listCases(...parameters);
  return open.map(({ key }) => key);
}

describe("the list of what waits", () => {
  it("holds the reader's own cases and nobody else's · X-20, T18", async () => {
    const { caseId } = await openedCase(anna);
    const others = await openedCase(ulrika);
    expect(await keysOf(anna)).toContain(caseId);
    expect(await keysOf(anna)).not.toContain(others.caseId);
    expect(await keysOf(fadumo)).not.toContain(caseId);
  });

  it("shows a manager no case until it is opened · X-5, X-20", async () => {
    const { caseId } = await openedCase(anna);
    expect(await keysOf(kerstin)).not.toContain(caseId);
    await openedByManager(kerstin, caseId);
    expect(await keysOf(kerstin)).toContain(caseId);
  });

  it("leads to the page where the next step is taken", async () => {
    const { caseId } = await openedCase(anna, { guardians: [] });
    const { open } = await listCases(anna);
    expect(open.find(({ key }) => key === caseId)).toMatchObject({
      href: `/cases/${caseId}/guardians/new`,
      nextStep: { name: "registerGuardian" },
      group: "consent",
    });
  });

  it("never says the name of a protected child", async () => {
    const { caseId } = await openedCase(anna, { protection: "secrecyMark" });
    const { open } = await listCases(anna);
    const row = open.find(({ key }) => key === caseId);
    expect(JSON.stringify(row)).not.toMatch(/Elle-Máret|Länta|Björkskolan/);
    expect(row?.subject).toMatchObject({ isProtected: true, name: "", schooling: "" });
  });

  it("holds the author's unfinished assessments by their label", async () => {
    const id = await unfinishedAssessment("Åk 4, november");
    const { open } = await listCases(anna);
    expect(open.find(({ key }) => key === id)).toMatchObject({
      href: `/assessments/${id}`,
      subject: { kind: "assessment", label: "Åk 4, november" },
      nextStep: { name: "continueAssessment" },
    });
    expect(await keysOf(ulrika)).not.toContain(id);
  });

  it("leaves one event with the ids of its cases · X-9", async () => {
    const { caseId } = await openedCase(anna);
    const owner = await connectAs("owner");
    const eventsBefore = await owner.query("select from audit_events where act = 'cases.listed'");
    await listCases(anna);
    const { rows } = await owner.query<{ case_ids: string[] }>(
      "select case_ids from audit_events where act = 'cases.listed' order by seq",
    );
    expect(rows.length).toBe(eventsBefore.rows.length + 1);
    expect(rows.at(-1)?.case_ids).toContain(caseId);
  });

  it("asks at most six statements however many the cases are", async () => {
    await openedCase(fadumo);
    await openedCase(fadumo);
    const statements = await statementsOf(() => listCases(fadumo));
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});

function unfinishedAssessment(label: string): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  return withActor(anna, async (tx) => {
    await tx.assessment.create({
      data: {
        id,
        agencyId: anna.agencyId,
        authorId: anna.personId,
        label,
        practiceModel: "kronobarn",
        modelVersion: 1,
        startedAt: now,
        savedAt: now,
      },
    });
    return nothingPersonal(id);
  });
}
