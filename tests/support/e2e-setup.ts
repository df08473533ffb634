import { spawn } from "node:child_process";

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
  Object.assign(process.env, server.databases, { KRING_E2E_ADDRESS: server.address });
  return async () => {
    child.disconnect();
    await ended;
  };
}
