import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError, step } from "./progress";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/migrations",
  "prisma/schema",
  "scripts/build-worker.mjs",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const standalone = join(".next", "standalone");

let preparing: Promise<void> | undefined;

/** Writes the database client, unless it was written from exactly this schema. */
export function prepareClient(): Promise<void> {
  return (preparing ??= writeClient());
}

async function writeClient(): Promise<void> {
  await unlessMade(join("prisma", "generated", ".kring-mark"), ["prisma/schema", "package-lock.json"], () =>
    step("Preparing the database client", () => run("node", ["scripts/generate.mjs"])),
  );
}

/** Builds what `npm start` runs, unless it was built from exactly these sources. */
export async function buildIfStale(): Promise<void> {
  await unlessMade(join(standalone, ".kring-mark"), sources, () =>
    step("Building (about a minute the first time)", build),
  );
}

async function unlessMade(
  markFile: string,
  from: readonly string[],
  make: () => Promise<void>,
): Promise<void> {
  const mark = markOf(from);
  if (existsSync(markFile) && readFileSync(markFile, "utf8") === mark) return;
  await make();
  writeFileSync(markFile, mark);
}

async function build(): Promise<void> {
  await Promise.all([run("next", ["build"]), run("node", ["scripts/build-worker.mjs"])]);
  cpSync(join(".next", "static"), join(standalone, ".next", "static"), { recursive: true });
  if (existsSync("public")) cpSync("public", join(standalone, "public"), { recursive: true });
  cpSync(".build", join(standalone, ".build"), { recursive: true });
}

/** A mark that changes when anything in these files and folders does. */
export function markOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    process.once("exit", () => child.kill());
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => (said += text.toString()));
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new PlainError(`${command} ${args.join(" ")} did not succeed:\n\n${said.slice(-4_000)}`));
    });
  });
}
