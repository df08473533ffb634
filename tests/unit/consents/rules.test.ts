import { describe, expect, it } from "vitest";
import {
  type ConsentFacts,
  type Giver,
  inForceUntil,
  isInForce,
  mayRecord,
  requiredGivers,
  type Stance,
  stanceOf,
  type Statement,
  statementsToWithdraw,
} from "@/lib/consents/rules";
import { plainDate } from "@/lib/time/plain-date";

const school = "school";
const today = plainDate("2026-11-22");
const child: Giver = { kind: "child" };
const mother: Giver = { kind: "guardian", guardianId: "mother" };
const father: Giver = { kind: "guardian", guardianId: "father" };

function said(giver: Giver, change: Partial<Statement> = {}): Statement {
  return {
    id: `${giver.kind}-${change.position ?? "given"}`,
    giver,
    position: "given",
    statedOn: plainDate("2026-11-16"),
    validUntil: plainDate("2027-05-22"),
    recordedAt: new Date("2026-11-16T09:00:00Z"),
    agencyIds: [school],
    withdrawnFor: [],
    isExceptionApproved: false,
    ...change,
  };
}

function facts(...statements: Statement[]): ConsentFacts {
  const since = plainDate("2013-05-20");
  return {
    childBornOn: since,
    custodies: [
      { guardianId: "mother", from: since, until: null },
      { guardianId: "father", from: since, until: null },
    ],
    statements,
  };
}

describe("stanceOf", () => {
  it.each<[string, Statement[], Stance]>([
    ["nothing has been said", [], "silent"],
    ["asked and not answered", [said(mother, { position: "asked", agencyIds: [] })], "asked"],
    ["a yes that is valid today", [said(mother)], "gives"],
    ["a yes on its last day", [said(mother, { validUntil: today })], "gives"],
    ["a yes that ended yesterday", [said(mother, { validUntil: plainDate("2026-11-21") })], "expired"],
    ["a yes to somebody else", [said(mother, { agencyIds: ["bup"] })], "notNamed"],
    ["a yes taken back for this agency", [said(mother, { withdrawnFor: [school] })], "withdrawn"],
    ["a yes taken back as a whole", [said(mother, { withdrawnFor: ["all"] })], "withdrawn"],
    [
      "a no after a yes",
      [said(mother), said(mother, { position: "refused", recordedAt: new Date("2026-11-17") })],
      "refuses",
    ],
    [
      "a yes after a no",
      [said(mother, { position: "refused", recordedAt: new Date("2026-11-10") }), said(mother)],
      "gives",
    ],
    [
      "not reached, manager not asked",
      [said(mother, { position: "notReachable", agencyIds: [] })],
      "waitsForManager",
    ],
    [
      "not reached, manager approved",
      [said(mother, { position: "notReachable", isExceptionApproved: true })],
      "excepted",
    ],
    [
      "not reached after a no",
      [
        said(mother, { position: "refused" }),
        said(mother, { position: "notReachable", isExceptionApproved: true }),
      ],
      "refuses",
    ],
  ])("is told of a guardian: %s", (_what, statements, stance) => {
    expect(stanceOf(facts(...statements), mother, school, today)).toBe(stance);
  });

  it("does not let maturity be judged away once the youth is 18", () => {
    const judged = {
      ...facts(said(child, { position: "notMature", agencyIds: [] })),
      childBornOn: plainDate("2008-11-22"),
    };
    expect(stanceOf(judged, child, school, today)).toBe("silent");
  });
});

describe("requiredGivers", () => {
  it("are the guardians with custody that day, and the child", () => {
    const until = plainDate("2026-11-21");
    const ended = { ...facts(), custodies: [{ guardianId: "mother", from: plainDate("2013-05-20"), until }] };
    expect(requiredGivers(facts(), today)).toEqual([mother, father, child]);
    expect(requiredGivers(ended, today)).toEqual([child]);
  });

  it("is the youth alone from the 18th birthday", () => {
    expect(requiredGivers({ ...facts(), childBornOn: plainDate("2008-11-22") }, today)).toEqual([child]);
    expect(requiredGivers({ ...facts(), childBornOn: plainDate("2008-11-23") }, today)).toHaveLength(3);
  });
});

describe("isInForce", () => {
  it("needs somebody's yes: exceptions alone open nothing", () => {
    const unreachable = { position: "notReachable", agencyIds: [], isExceptionApproved: true } as const;
    const all = [
      said(mother, unreachable),
      said(father, unreachable),
      said(child, { position: "notMature", agencyIds: [] }),
    ];
    expect(isInForce(facts(...all), school, today)).toBe(false);
  });

  it("lasts until the first of the consents ends", () => {
    const all = [said(mother), said(father, { validUntil: plainDate("2027-01-31") }), said(child)];
    expect(inForceUntil(facts(...all), school, today)).toBe("2027-01-31");
  });
});

describe("statementsToWithdraw", () => {
  it("are all that cover the agency, also those said long ago", () => {
    const older = said(mother, { id: "older", agencyIds: [school, "bup"] });
    const newer = said(mother, { id: "newer", agencyIds: ["bup"] });
    expect(
      statementsToWithdraw(facts(older, newer, said(father)), mother, "bup").map(({ id }) => id),
    ).toEqual(["older", "newer"]);
    expect(statementsToWithdraw(facts(older, newer), mother, school).map(({ id }) => id)).toEqual(["older"]);
  });
});

describe("mayRecord", () => {
  it.each([
    ["a guardian cannot be immature", mother, "notMature", "consents.refusals.onlyChildImmature"],
    ["a child is not out of reach", child, "notReachable", "consents.refusals.onlyGuardianUnreachable"],
  ] as const)("refuses: %s", (_why, giver, position, reason) => {
    expect(mayRecord(facts(), giver, position, today)).toEqual({ granted: false, reason });
  });
});
