import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { lookUpsPerHour } from "@/lib/access/look-ups";
import { listCases } from "@/lib/cases/list/queries";
import { registerChild } from "@/lib/children/commands";
import { DomainError } from "@/lib/errors";
import { breakGlass } from "@/lib/openings/commands";
import { activatedAssessment, formFor } from "@/tests/support/assessments";
import { childForm, testNumbers } from "@/tests/support/children";
import { connectAs } from "@/tests/support/database";
import { breakGlassForm } from "@/tests/support/openings";
import { anna, emil, johan, ulrika } from "@/tests/support/people";

const owner = await connectAs("owner");

async function registers(actor: Actor, nationalNumber: string) {
  const assessmentId = await activatedAssessment(actor);
  const { version } = await formFor(actor, assessmentId);
  return registerChild(actor, childForm(assessmentId, Number(version), { nationalNumber }));
}

async function breaks(actor: Actor, wanted: string): Promise<unknown> {
  return breakGlass(actor, await breakGlassForm(actor, wanted)).catch((error: unknown) => error);
}

describe("an identity number that another agency has", () => {
  // Red once with agency_coordinates_child asking in every agency: the number was refused as one that has a case.
  it("opens a case like one that nobody has, and nothing tells them apart · T19, T66", async () => {
    const hers = await registers(anna, testNumbers.elle);
    const known = await registers(johan, testNumbers.elle);
    const unknown = await registers(johan, "800426-2385");
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    const { rows } = await owner.query<{ detail: unknown }>(
      "select act, detail from audit_events where act = 'case.opened' and case_id = any ($1)",
      [[known.caseId, unknown.caseId]],
    );
    expect(rows[0]).toEqual(rows[1]);
    const listed = JSON.stringify(await listCases(johan));
    expect(listed).toContain(known.caseId);
    expect(listed).not.toContain(hers.caseId);
  });

  // Red once with break_glass looking in every agency: a number that is known got another answer than one that is not.
  it("is found by nobody outside the agency, not even in an emergency · T18, T19", async () => {
    const answers = [await breaks(emil, testNumbers.elle), await breaks(emil, "810822-2384")];
    for (const answer of answers)
      expect(answer).toMatchObject({ messageKey: "openings.errors.notFound", values: {} });
    await expect(breaks(ulrika, testNumbers.elle)).resolves.toHaveProperty("caseId");
  });
});

describe("whoever tries number after number", () => {
  // Red once with countLookUp counting nobody: all thirty-three tries were answered.
  it("is stopped after thirty in an hour, whatever the answer would be, and nobody else is · T66", async () => {
    const outcomes: unknown[] = [];
    for (let turn = 0; turn < lookUpsPerHour + 3; turn += 1) {
      const answer = await breaks(ulrika, turn % 2 === 0 ? "820421-2396" : "K-23456");
      outcomes.push(answer instanceof DomainError ? answer.messageKey : answer);
    }
    const refusals = outcomes.filter((key) => key === "errors.lookUps");
    expect(refusals.length).toBeGreaterThanOrEqual(3);
    expect(outcomes.slice(-3)).toEqual(refusals.slice(-3));
    await expect(breaks(ulrika, testNumbers.elle)).resolves.toMatchObject({ messageKey: "errors.lookUps" });
    await expect(registers(ulrika, "830817-2397")).rejects.toThrow("errors.lookUps");
    await expect(registers(anna, "830817-2397")).resolves.toHaveProperty("caseId");
  });

  // Red once with limitKey giving its parts as they are: the key named who asked.
  it("is counted under a key that tells nothing, outside what is rolled back · T66", async () => {
    const { rows } = await owner.query<{ key: string; points: number }>(
      "select key, points from rate_limits where starts_with(key, 'lookUps')",
    );
    expect(Math.max(...rows.map(({ points }) => points))).toBeGreaterThan(lookUpsPerHour);
    expect(JSON.stringify(rows)).not.toContain(ulrika.personId);
    expect(JSON.stringify(rows)).not.toMatch(/\d{8}-?\d{4}/);
  });
});
