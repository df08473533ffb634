import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { RunTest } from "./test-reports";
import { idsOfTitle } from "./title-ids";

const requirement = z.strictObject({
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  requirement: z.string().min(1),
  /** Threats, requirements and test files that together show it. */
  shownBy: z.array(z.string()).min(1).optional(),
  /** The feature that it, or the rest of it, comes with. */
  awaits: z.string().min(1).optional(),
  /** Why it does not apply, a sentence. */
  notApplicable: z.string().min(1).optional(),
  /** What the installation sees to, a sentence. */
  operator: z.string().min(1).optional(),
  /** The file where it is written down, for a requirement that asks for writing. */
  documentedIn: z.string().min(1).optional(),
});

export type AsvsRequirement = z.infer<typeof requirement>;
export type Asvs = Readonly<Record<string, AsvsRequirement>>;

export function readAsvs(): Asvs {
  return z.record(z.string(), requirement).parse(JSON.parse(readFileSync("tests/abuse/asvs.json", "utf8")));
}

type Evidence = { readonly of: string; readonly tests: readonly RunTest[] };

/** What the tests that have been run say about each requirement, as the rows of a table. */
export function asvsTable(asvs: Asvs, tests: readonly RunTest[]): string[][] {
  return [
    ["id", "level", "requirement", "applies", "shown by", "result", "note"],
    ...Object.entries(asvs).map(([id, known]) => {
      const { level, requirement: line, notApplicable, shownBy = [] } = known;
      const evidence = shownBy.map((of) => ({ of, tests: testsOf(of, tests) }));
      const applies = notApplicable === undefined ? "yes" : "no";
      return [
        ...[id, String(level), line, applies, shownBy.join(" ")],
        ...[asvsResult(known, evidence), noteOf(known, evidence)],
      ];
    }),
  ];
}

function testsOf(of: string, tests: readonly RunTest[]): RunTest[] {
  return tests.filter(({ file, title }) => (of.includes("/") ? file === of : idsOfTitle(title).includes(of)));
}

function asvsResult(known: AsvsRequirement, evidence: readonly Evidence[]): string {
  const ran = evidence.filter(({ tests }) => tests.length > 0);
  if (ran.some(({ tests }) => tests.some(({ passed }) => !passed))) return "fail";
  if (ran.length > 0) return ran.length === evidence.length ? "pass" : "in part";
  if (known.notApplicable !== undefined) return "not applicable";
  if (known.operator !== undefined) return "operator";
  if (known.awaits !== undefined) return `awaits ${known.awaits}`;
  return known.documentedIn !== undefined && existsSync(known.documentedIn) ? "documented" : "no test";
}

function noteOf(known: AsvsRequirement, evidence: readonly Evidence[]): string {
  const missing = evidence.filter(({ tests }) => tests.length === 0).map(({ of }) => of);
  const said = known.notApplicable ?? known.operator ?? known.documentedIn ?? "";
  if (missing.length === 0 || missing.length === evidence.length) return said;
  const awaited = known.awaits === undefined ? "" : `; awaits ${known.awaits}`;
  return `no test yet: ${missing.join(" ")}${awaited}`;
}
