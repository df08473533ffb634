import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireBrowser } from "./support/browser";
import { main } from "./support/progress";
import { requireOwnNode } from "./support/runtime";
import { writeSecurityTables } from "./support/security-tables";

type Tally = { readonly passed: number; readonly failed: number };
type Check = { readonly label: string; readonly run: () => Tally };

const reports = "test-results";
const one = (succeeded: boolean): Tally => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });

const checks: readonly Check[] = [
  { label: "Lint", run: () => one(npmRun("lint")) },
  { label: "Types", run: () => one(npmRun("typecheck")) },
  { label: "Unit tests", run: () => vitest("unit", ["unit", "stockholm"]) },
  { label: "Database tests", run: () => vitest("db", ["db"]) },
  { label: "Browser tests", run: browser },
  { label: "Tables of threats and ASVS", run: tables },
];

main(async () => {
  requireOwnNode();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  npmRun("generate");
  let total: Tally = { passed: 0, failed: 0 };
  for (const { label, run } of checks) {
    console.log(`\n• ${label}`);
    const tally = run();
    console.log(`  ${label}: ${tally.passed} passed, ${tally.failed} failed`);
    total = { passed: total.passed + tally.passed, failed: total.failed + tally.failed };
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
});

function vitest(name: string, projects: readonly string[]): Tally {
  const report = join(reports, `${name}.json`);
  const succeeded = succeeds("vitest", [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ]);
  return tallyOf(report, succeeded, ({ numPassedTests, numTotalTests }) => ({
    passed: Number(numPassedTests),
    failed: Number(numTotalTests) - Number(numPassedTests),
  }));
}

function browser(): Tally {
  process.env.KRING_TEST_BROWSER = requireBrowser();
  const succeeded = npmRun("test:e2e");
  return tallyOf(join(reports, "e2e.json"), succeeded, ({ stats }) => {
    const { expected, unexpected, flaky, skipped } = stats as Record<string, number>;
    return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) + (skipped ?? 0) };
  });
}

/** Written only when every kind of test has reported: a table of half a suite would be wrong. */
function tables(): Tally {
  try {
    const gaps = writeSecurityTables(reports);
    for (const { id, threat } of gaps)
      console.log(`  ${id} blocks a release, and no test shows it: ${threat}`);
    return one(gaps.length === 0);
  } catch (error) {
    console.log(`  Not written: ${error instanceof Error ? error.message : String(error)}`);
    return one(false);
  }
}

/** What a report counts; a skipped test counts as failed, and a run that failed has failed at least once. */
function tallyOf(file: string, succeeded: boolean, count: (report: Record<string, unknown>) => Tally): Tally {
  try {
    const tally = count(JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>);
    return succeeded ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
  } catch {
    return one(false);
  }
}

function npmRun(script: string): boolean {
  return succeeds("npm", ["run", "--silent", script]);
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}
