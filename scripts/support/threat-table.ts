import { readFileSync } from "node:fs";
import { z } from "zod";
import type { RunTest } from "./test-reports";
import { idsOfTitle } from "./title-ids";

const threat = z.strictObject({
  /** P1 blocks a release. */
  priority: z.enum(["P1", "P2"]),
  threat: z.string().min(1),
  /** The feature that the threat, or the rest of it, comes with. */
  awaits: z.string().min(1).optional(),
  /** Why it cannot happen here, a sentence. */
  notApplicable: z.string().min(1).optional(),
});

export type Threat = z.infer<typeof threat>;
export type Threats = Readonly<Record<string, Threat>>;

export function readThreats(): Threats {
  return z.record(z.string(), threat).parse(JSON.parse(readFileSync("tests/abuse/threats.json", "utf8")));
}

export type ThreatRow = Threat & {
  readonly id: string;
  readonly result: string;
  readonly files: readonly string[];
};

/** What the tests that have been run say about each threat. */
export function threatRows(threats: Threats, tests: readonly RunTest[]): ThreatRow[] {
  return Object.entries(threats)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([id, known]) => {
      const showing = tests.filter(({ title }) => idsOfTitle(title).includes(id));
      const files = [...new Set(showing.map(({ file }) => file))].toSorted();
      return { id, ...known, result: resultOf(known, showing), files };
    });
}

function resultOf({ awaits, notApplicable }: Threat, showing: readonly RunTest[]): string {
  if (showing.some(({ passed }) => !passed)) return "fail";
  if (showing.length > 0) return "pass";
  if (notApplicable !== undefined) return "not applicable";
  return awaits === undefined ? "no test" : `awaits ${awaits}`;
}

/** Threats that block a release and that nothing shows or explains. */
export function unshown(rows: readonly ThreatRow[]): ThreatRow[] {
  return rows.filter(({ priority, result }) => priority === "P1" && result === "no test");
}

export function threatTable(rows: readonly ThreatRow[]): string[][] {
  return [
    ["id", "priority", "threat", "result", "tests", "note"],
    ...rows.map(({ id, priority, threat, result, files, awaits, notApplicable }) => [
      ...[id, priority, threat, result, files.join(" ")],
      result === "pass" && awaits !== undefined ? `the rest awaits ${awaits}` : (notApplicable ?? ""),
    ]),
  ];
}
