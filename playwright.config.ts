import { defineConfig } from "@playwright/test";
import { requireBrowser } from "./scripts/support/browser";

const browser = (process.env.KRING_TEST_BROWSER ??= requireBrowser());
const isRoot = process.getuid?.() === 0;

/** What looks at every row and every line, ends everybody's sessions or fills the server: nobody else may be at work. */
const alone =
  /(account|caches|doors|nonsense|overload|routine|session|trace|walls|withdrawn-while-open|zz-canaries)\.spec\.ts$/;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/support/e2e-setup.ts",
  outputDir: "test-results/e2e",
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  projects: [
    { name: "together", testIgnore: alone },
    { name: "alone", testMatch: alone, workers: 1, dependencies: ["together"] },
  ],
  use: {
    baseURL: process.env.KRING_E2E_ADDRESS ?? "",
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: { executablePath: browser, args: isRoot ? ["--no-sandbox"] : [] },
  },
});
