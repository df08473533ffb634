import { relative } from "node:path";
import { z } from "zod";

/** A test that has been run: its file from the root of the repository, its title, and whether it passed. */
export type RunTest = { readonly file: string; readonly title: string; readonly passed: boolean };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ title: z.string(), status: z.string() })),
    }),
  ),
});

/** The tests in what vitest's reporter wrote. Only "passed" is passed: a skipped test shows nothing. */
export function testsOfVitest(report: unknown, root: string): RunTest[] {
  return vitestReport.parse(report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status }) => ({
      file: slashed(relative(root, name)),
      title,
      passed: status === "passed",
    })),
  );
}

type Suite = {
  readonly specs: readonly { readonly title: string; readonly ok: boolean; readonly file: string }[];
  readonly suites?: readonly Suite[] | undefined;
};

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    specs: z.array(z.object({ title: z.string(), ok: z.boolean(), file: z.string() })),
    suites: z.array(suite).optional(),
  }),
);

/** The tests in what Playwright's reporter wrote; it names files from the folder of its tests. */
export function testsOfPlaywright(report: unknown, folder: string): RunTest[] {
  const { suites } = z.object({ suites: z.array(suite) }).parse(report);
  return suites
    .flatMap(testsOfSuite)
    .map(({ file, ...test }) => ({ ...test, file: `${folder}/${slashed(file)}` }));
}

function testsOfSuite({ specs, suites = [] }: Suite): RunTest[] {
  return [
    ...specs.map(({ title, ok, file }) => ({ title, file, passed: ok })),
    ...suites.flatMap(testsOfSuite),
  ];
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
