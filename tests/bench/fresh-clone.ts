import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/scripts/support/ports";
import { printFigure } from "./figures";

/** P1: from `npm run demo` in a fresh clone of what is committed to a page where somebody can sign in. */
export async function freshClone(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kring-fresh-"));
  chmodSync(folder, 0o755);
  execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);
  const port = await freePort();
  const started = performance.now();
  const demo = spawn("npm", ["run", "demo"], {
    cwd: folder,
    stdio: "ignore",
    detached: true,
    env: { ...process.env, PORT: String(port), KRING_HOME: join(folder, ".kring") },
  });
  try {
    while (!(await canSignIn(`http://127.0.0.1:${port}/sign-in`))) {
      if (demo.exitCode !== null) throw new Error("the demo ended before it answered");
      await sleep(200);
    }
    const seconds = (performance.now() - started) / 1000;
    printFigure("P1", "fresh clone to a page to sign in on", `${seconds.toFixed(0)} s`, "≤ 240 s");
  } finally {
    const ended = new Promise((resolve) => demo.once("exit", resolve));
    process.kill(-(demo.pid ?? 0), "SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function canSignIn(url: string): Promise<boolean> {
  try {
    return (await (await fetch(url)).text()).includes("personId");
  } catch {
    return false;
  }
}
