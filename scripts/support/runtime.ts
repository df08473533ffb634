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
