import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainError } from "./progress";

export type RunningWorkerProcess = { readonly stop: () => Promise<void>; readonly ended: Promise<void> };

/** Starts a worker and waits until it is at work. Its output goes to `worker.log` in `home`; it stops when its starter does. */
export async function startWorkerProcess(
  home: string,
  variables: Readonly<Record<string, string>>,
): Promise<RunningWorkerProcess> {
  const logFile = join(home, "worker.log");
  const log = openSync(logFile, "a");
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/worker.ts"],
    {
      // It has no input whose end could tell it to stop, whatever its starter goes by.
      env: {
        ...process.env,
        ...{ NODE_OPTIONS: "", NODE_ENV: "production", KRING_STOPS_WITH_INPUT: "" },
        ...variables,
      },
      stdio: ["ignore", log, log, "ipc"],
    },
  );
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const ready = new Promise<"ready">((done) => child.once("message", () => done("ready")));
  if ((await Promise.race([ready, ended])) !== "ready")
    throw new PlainError(`The worker did not start. What it says stands in ${logFile}.`);
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(5_000)]);
    child.kill("SIGKILL");
  };
  return { stop, ended };
}
