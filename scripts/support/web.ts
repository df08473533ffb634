import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainError } from "./progress";

export type RunningWeb = {
  readonly address: string;
  readonly stop: () => Promise<void>;
  readonly ended: Promise<void>;
};

const readyPatienceMilliseconds = 60_000;

/** Starts the built web process and waits until it says that it is ready. Its output goes to `web.log` in `home`. */
export async function startWeb(
  home: string,
  port: number,
  variables: Record<string, string>,
): Promise<RunningWeb> {
  const address = `http://127.0.0.1:${port}`;
  const logFile = join(home, "web.log");
  const log = openSync(logFile, "a");
  const child = spawn(
    process.execPath,
    ["--import", resolve("scripts/support/stop-with-parent.mjs"), resolve(".next/standalone/server.js")],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        HOSTNAME: "127.0.0.1",
        PORT: String(port),
        ...variables,
      },
      stdio: ["ignore", log, log, "ipc"],
    },
  );
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(5_000)]);
    child.kill("SIGKILL");
  };
  const giveUpAt = Date.now() + readyPatienceMilliseconds;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      await stop();
      throw new PlainError(`The web process did not become ready. What it says stands in ${logFile}.`);
    }
    await sleep(100);
  }
  return { address, stop, ended };
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health/ready`)).ok;
  } catch {
    return false;
  }
}
