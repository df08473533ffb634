import { defineConfig } from "@playwright/test";
import { requireBrowser } from "./scripts/support/browser";

const browser = (process.env.KRING_TEST_BROWSER ??= requireBrowser());
const isRoot = process.getuid?.() === 0;
/** These compare the whole database before and after, stop it, or end everybody's sessions. */
const alone = /\/(doors|nonsense|overload|refuses-to-start|session|trace)\.spec\.ts$/;
/** Looks for what every other test may have left behind. */
const last = /\/canaries\.spec\.ts$/;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/e2e-setup.ts",
  outputDir: "test-results/e2e",
  workers: 2,
  projects: [
    { name: "together", testIgnore: [alone, last] },
    { name: "alone", testMatch: alone, workers: 1, dependencies: ["together"] },
    { name: "last", testMatch: last, dependencies: ["alone"] },
  ],
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.KRING_E2E_ADDRESS ?? "",
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: { executablePath: browser, args: isRoot ? ["--no-sandbox"] : [] },
  },
});
