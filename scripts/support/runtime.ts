import { createServer } from "node:net";
import { PlainError } from "./progress";

/** Stops unless npm has put the Node of the packages first on the path. */
export function requireOwnNode(): void {
  if (Number(process.versions.node.split(".")[0]) >= 24) return;
  throw new PlainError(
    `This step needs Node 24, which comes with the packages, but runs on ${process.version}. ` +
      "Run it through npm. If you did, the packages' install scripts are switched off: " +
      "run npm rebuild --ignore-scripts=false and start again.",
  );
}

/** Settles when somebody asks this process to stop: Ctrl-C, a signal, or the end of the process that started it. */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
    process.on("disconnect", resolve);
    if (process.env.KRING_STOPS_WITH_INPUT) process.stdin.on("end", resolve).resume();
  });
}

export async function refuseBusyPort(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new PlainError(
    `Something else answers on port ${port}. Stop it, or choose another port: PORT=3100 npm run demo.`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => {
      resolve(false);
    });
    probe.listen(port, "127.0.0.1", () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
