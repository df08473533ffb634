import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { PlainError } from "./progress";

/** The one that draws no windows first: the tests take half the time in it. */
const systemBrowsers = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
/** As Debian names them. An older Debian, and Ubuntu, have only the last. */
const packages = ["chromium-headless-shell", "chromium"];

/** The path of the tests' browser: Playwright's own, else the system's. Null when there is none that answers. */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const command = systemBrowsers.find(answersVersion);
  return command ? execFileSync("which", [command], { encoding: "utf8" }).trim() : null;
}

/** As `findBrowser`, but installs one where that can be done without asking. Never lets browser tests be skipped. */
export function requireBrowser(): string {
  return findBrowser() ?? installed() ?? giveUp();
}

function answersVersion(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function installed(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log("• No browser found: installing the system's package of Chromium");
  apt("update", "-qq");
  packages.find((name) => apt("install", "-y", "-qq", name));
  return findBrowser();
}

function apt(...words: string[]): boolean {
  return spawnSync("apt-get", words, { stdio: "inherit" }).status === 0;
}

function giveUp(): never {
  throw new PlainError(
    "The browser tests need a browser. Install Chromium or Google Chrome (on Debian: apt-get install chromium), " +
      "or let Playwright fetch its own: npx playwright install chromium.",
  );
}
