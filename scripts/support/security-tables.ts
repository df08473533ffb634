import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asvsTable, readAsvs } from "./asvs-table";
import { csvOf } from "./csv";
import { testsOfPlaywright, testsOfVitest } from "./test-reports";
import { readThreats, threatRows, threatTable, type ThreatRow, unshown } from "./threat-table";

/** Writes `threats.csv` and `asvs.csv` from what the whole suite reported. Gives the threats that should stop a release. */
export function writeSecurityTables(reports: string): readonly ThreatRow[] {
  const tests = [
    ...["unit", "db"].flatMap((name) => testsOfVitest(read(reports, name), process.cwd())),
    ...testsOfPlaywright(read(reports, "e2e"), "tests/e2e"),
  ];
  const rows = threatRows(readThreats(), tests);
  writeFileSync("tests/abuse/threats.csv", csvOf(threatTable(rows)));
  writeFileSync("tests/abuse/asvs.csv", csvOf(asvsTable(readAsvs(), tests)));
  return unshown(rows);
}

function read(reports: string, name: string): unknown {
  return JSON.parse(readFileSync(join(reports, `${name}.json`), "utf8"));
}
