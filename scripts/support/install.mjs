// Runs on the machine's own Node, before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};

/** Stops unless Node can do the first step, then installs the packages that the lockfile names if they are not there. */
export function prepare() {
  process.chdir(new URL("../..", import.meta.url).pathname.replace(/^\/([A-Z]:)/, "$1"));
  refuseOldNode();
  Object.assign(process.env, quiet);
  if (isInstalled()) return;
  console.log("• Installing the packages (npm ci)");
  const { status } = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) {
    console.error("\nnpm ci did not succeed; what it says stands above.\n");
    process.exit(1);
  }
}

/** Runs an npm script to its end, on the Node that the packages hold. Gives its exit code. */
export function npmRun(script) {
  return npm(["run", "--silent", script]).status ?? 1;
}

/**
 * Runs an npm script until it ends or this process is asked to stop. The script is told to stop by the end of its
 * standard input, which also comes when this process is killed.
 */
export function npmRunUntilStopped(script) {
  const child = spawn("npm", ["run", "--silent", script], {
    stdio: ["pipe", "inherit", "inherit"],
    env: { ...process.env, KRING_STOPS_WITH_INPUT: "1" },
    shell: process.platform === "win32",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.stdin.end());
  child.on("exit", (code) => process.exit(code ?? 0));
}

function npm(args) {
  return spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Kring needs Node 20.19 or later to start; this is ${process.version}. See https://nodejs.org.`,
  );
  process.exit(1);
}

function isInstalled() {
  try {
    const wanted = packagesIn("package-lock.json");
    const present = packagesIn("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional }]) =>
        path === "" || (present[path] ? present[path].version === version : optional || devOptional),
    );
  } catch {
    return false;
  }
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
