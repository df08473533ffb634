import { execFileSync, spawn } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kringHome } from "@/scripts/support/home";
import { secretsOf } from "@/scripts/support/secrets";

export type E2eServer = { readonly address: string; readonly databases: Readonly<Record<string, string>> };

/**
 * Starts the production build on a database of its own, in a process of its own, for as long as the browser tests run.
 * With KRING_E2E_ADDRESS given, a Kring that already runs there is tested instead.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.KRING_E2E_ADDRESS) return () => Promise.resolve();
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/support/e2e-server.ts"],
    { stdio: ["ignore", "inherit", "inherit", "ipc"], env: { ...process.env, NODE_OPTIONS: "" } },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const server = await Promise.race([
    new Promise<E2eServer>((resolve) => child.once("message", (message) => resolve(message as E2eServer))),
    ended.then(() => Promise.reject(new Error("Kring did not start for the browser tests; see above."))),
  ]);
  const { keys } = await secretsOf(join(kringHome(), "e2e"));
  const { address, databases } = server;
  // What a test makes through the commands is sealed with the same keys as the server reads it with.
  Object.assign(process.env, databases, keys, { NEXTAUTH_URL: address, KRING_E2E_ADDRESS: address });
  watchFor(join(kringHome(), "e2e"));
  return async () => {
    child.disconnect();
    await ended;
  };
}

/** Canaries are there before the first test, so that everything any of them does may leave a trace of them. */
function watchFor(home: string): void {
  const seen = join(home, "seen.log");
  writeFileSync(seen, "");
  const log = join(home, "web.log");
  const options = ["--conditions=react-server", "--import", "tsx", "tests/support/plant-canaries.ts"];
  const planted = execFileSync(process.execPath, options, { env: { ...process.env, NODE_OPTIONS: "" } });
  Object.assign(process.env, {
    KRING_E2E_SEEN: seen,
    KRING_E2E_LOG: log,
    KRING_E2E_LOG_FROM: String(statSync(log).size),
    KRING_E2E_CANARIES: String(planted),
  });
}
