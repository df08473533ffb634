import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireBrowser } from "./support/browser";
import { main } from "./support/progress";
import { requireOwnNode } from "./support/runtime";
import { writeSecurityTables } from "./support/security-tables";

type Tally = { readonly passed: number; readonly failed: number };
type Check = { readonly label: string; readonly run: () => Promise<Tally> };

const reports = "test-results";
const one = (succeeded: boolean): Tally => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });
const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

const lint: Check = { label: "Lint", run: async () => one(await npmRun("lint")) };
const types: Check = { label: "Types", run: async () => one(await succeeds("tsc", ["--noEmit"])) };
const unit: Check = { label: "Unit tests", run: () => vitest("unit", ["unit", "stockholm"]) };
const database: Check = { label: "Database tests", run: () => vitest("db", ["db"]) };
const browser: Check = { label: "Browser tests", run: playwright };
const security: Check = {
  label: "Tables of threats and ASVS",
  run: () => Promise.resolve(tables()),
};

/** One stage after the other, the checks of a stage side by side: whatever waits for an answer has the machine to itself. */
const stages: readonly (readonly Check[])[] = [[lint, types], [unit], [database], [browser], [security]];

main(async () => {
  requireOwnNode();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  await npmRun("generate");
  const tallies: Tally[] = [];
  for (const stage of stages) tallies.push(...(await Promise.all(stage.map(runCheck))));
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
});

async function runCheck({ label, run }: Check): Promise<Tally> {
  console.log(`\n• ${label}`);
  const tally = await run();
  console.log(`\n  ${label}: ${tally.passed} passed, ${tally.failed} failed`);
  return tally;
}

async function vitest(name: string, projects: readonly string[]): Promise<Tally> {
  const report = join(reports, `${name}.json`);
  const succeeded = await succeeds("vitest", [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ]);
  return tallyOf(report, succeeded, ({ numPassedTests, numTotalTests }) => ({
    passed: Number(numPassedTests),
    failed: Number(numTotalTests) - Number(numPassedTests),
  }));
}

async function playwright(): Promise<Tally> {
  process.env.KRING_TEST_BROWSER = requireBrowser();
  const succeeded = await npmRun("test:e2e");
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

function npmRun(script: string): Promise<boolean> {
  return succeeds("npm", ["run", "--silent", script]);
}

function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
