import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asvsTable, readAsvs } from "@/scripts/support/asvs-table";
import { csvOf } from "@/scripts/support/csv";
import { type RunTest, testsOfPlaywright, testsOfVitest } from "@/scripts/support/test-reports";
import { readThreats, type Threat, threatRows, threatTable, unshown } from "@/scripts/support/threat-table";
import { idsOfTitle, idsOfTitlesIn } from "@/scripts/support/title-ids";

const test = (title: string, passed = true, file = "tests/unit/a.test.ts"): RunTest => ({
  file,
  title,
  passed,
});
const blocking: Threat = { priority: "P1", threat: "Somebody reads." };

describe("the ids of a title", () => {
  it.each([
    ["does it · X-9, T67", ["X-9", "T67"]],
    ["does it · S001-18", ["S001-18"]],
    ["does it", []],
    ["takes T67 as a word", []],
    ["tells A · B", []],
  ])("of %j", (title, ids) => {
    expect(idsOfTitle(title)).toEqual(ids);
  });

  it("are found in a file whatever quotes the title has", () => {
    const source = 'it("a · T01, X-9", …); it(`b ${c} · T999`, …)';
    expect(idsOfTitlesIn(source)).toEqual([["T01", "X-9"], ["T999"]]);
  });
});

describe("the tests in a report", () => {
  it("of vitest are those that passed and those that did not", () => {
    const assertionResults = [
      { title: "a", status: "passed" },
      { title: "b", status: "skipped" },
    ];
    const report = { testResults: [{ name: "/kring/tests/unit/a.test.ts", assertionResults }] };
    expect(testsOfVitest(report, "/kring")).toEqual([test("a"), test("b", false)]);
  });

  it("of Playwright are found in every suite within a suite", () => {
    const inner = { specs: [{ title: "b", ok: false, file: "x.spec.ts" }] };
    const report = { suites: [{ specs: [{ title: "a", ok: true, file: "x.spec.ts" }], suites: [inner] }] };
    expect(testsOfPlaywright(report, "tests/e2e")).toEqual([
      test("a", true, "tests/e2e/x.spec.ts"),
      test("b", false, "tests/e2e/x.spec.ts"),
    ]);
  });
});

describe("a threat's result", () => {
  it.each<[string, Threat, RunTest[], string]>([
    ["every test passed", blocking, [test("a · T01"), test("b · X-9, T01")], "pass"],
    ["one failed", blocking, [test("a · T01"), test("b · T01", false)], "fail"],
    ["only others were tested", blocking, [test("a · T02")], "no test"],
    ["its feature is not there", { ...blocking, awaits: "uploads" }, [], "awaits uploads"],
    ["it cannot happen", { ...blocking, notApplicable: "There is none." }, [], "not applicable"],
    ["part of it is tested", { ...blocking, awaits: "uploads" }, [test("a · T01")], "pass"],
  ])("when %s", (_words, threat, tests, result) => {
    expect(threatRows({ T01: threat }, tests)[0]?.result).toBe(result);
  });

  it("stops a release when it is P1 and nothing shows or explains it", () => {
    const threats = { T01: blocking, T02: { ...blocking, priority: "P2" as const }, T03: blocking };
    expect(unshown(threatRows(threats, [test("a · T03")])).map(({ id }) => id)).toEqual(["T01"]);
  });

  it("is one row, the same whatever order the tests came in", () => {
    const tests = [
      test("a · T01", true, "z.test.ts"),
      test("b · T01", true, "a.test.ts"),
      test("c · T01", true, "z.test.ts"),
    ];
    const table = (ran: RunTest[]) => csvOf(threatTable(threatRows({ T01: blocking }, ran)));
    expect(table(tests)).toBe(
      "id,priority,threat,result,tests,note\nT01,P1,Somebody reads.,pass,a.test.ts z.test.ts,\n",
    );
    expect(table(tests.toReversed())).toBe(table(tests));
  });
});

describe("a requirement's result", () => {
  const result = (known: object, tests: RunTest[]) =>
    asvsTable({ "1.1.1": { level: 1, requirement: "It holds.", ...known } }, tests)[1]?.slice(-2);

  it.each([
    ["everything that shows it passed", { shownBy: ["T01", "tests/unit/b.test.ts"] }, ["pass", ""]],
    ["part of what shows it is missing", { shownBy: ["T01", "T48"] }, ["in part", "no test yet: T48"]],
    ["nothing that shows it is there", { shownBy: ["T48"] }, ["no test", ""]],
    ["something that shows it failed", { shownBy: ["T01", "T03"] }, ["fail", ""]],
    ["it is written down", { documentedIn: "README.md" }, ["documented", "README.md"]],
    ["the file is gone", { documentedIn: "gone.md" }, ["no test", "gone.md"]],
    ["it does not apply", { notApplicable: "No files." }, ["not applicable", "No files."]],
  ])("when %s", (_words, known, expected) => {
    const tests = [test("a · T01"), test("b", true, "tests/unit/b.test.ts"), test("c · T03", false)];
    expect(result(known, tests)).toEqual(expected);
  });
});

describe("the tables", () => {
  const threats = readThreats();
  const asvs = readAsvs();
  const requirements = JSON.parse(readFileSync("tests/requirements.json", "utf8")) as object;

  it("hold all 84 threats, each explained in one way at most", () => {
    const ids = Array.from({ length: 84 }, (_, index) => `T${String(index + 1).padStart(2, "0")}`);
    expect(Object.keys(threats)).toEqual(ids);
    const twice = Object.values(threats).filter(({ awaits, notApplicable }) => awaits && notApplicable);
    expect(twice).toEqual([]);
  });

  it("hold every requirement of ASVS 5.0 level 1 and 2, and those of level 3 that we have chosen", () => {
    const count = (level: number) => Object.values(asvs).filter((known) => known.level === level).length;
    expect([count(1), count(2), count(3)]).toEqual([70, 183, 8]);
  });

  it("point only at threats, requirements and test files that there are", () => {
    const pointed = Object.values(asvs).flatMap(({ shownBy = [] }) => shownBy);
    const isKnown = (of: string) =>
      of.includes("/") ? existsSync(of) : Object.hasOwn(threats, of) || Object.hasOwn(requirements, of);
    expect(pointed.filter((of) => !isKnown(of))).toEqual([]);
  });
});
