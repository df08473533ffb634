import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { counts, type Kind } from "@/tests/support/counts";
import { print, printHeader, saveResult } from "@/tests/bench/figures";
import { main, PlainError } from "./support/progress";
import { requireOwnNode } from "./support/runtime";

// npm run deep -- visibilityTwin                      the whole count of one kind
// npm run deep -- visibilityTwin --save               keeps the outcome in tests/bench/results
// KRING_FROM_ROUND=12 npm run deep -- visibilityTwin  from where an earlier run was cut short
main(async () => {
  requireOwnNode();
  const kind = kindNamed(process.argv.slice(2).find((word) => word !== "--save"));
  const { deep, file } = counts[kind];
  printHeader(`${kind}: ${deep} tries`);
  const started = performance.now();
  const { status, lines } = await tried(kind, file);
  const rounds = lines.filter((line) => line.startsWith(`${kind}: `));
  const ended = lines.filter((line) => /^\s*(✓|×|Tests )/.test(line));
  for (const line of [...new Set([rounds.at(0), rounds.at(-1)]), ...ended]) if (line) print(line);
  print(`${Math.round((performance.now() - started) / 1000)} s, ended with ${status}`);
  if (process.argv.includes("--save")) saveResult([`deep-${kind}`]);
  process.exit(status);
});

/** Shows every line as it comes, and gives them all. */
async function tried(kind: Kind, file: string): Promise<{ status: number; lines: string[] }> {
  const vitest = spawn("npx", ["vitest", "run", "--testTimeout=0", file], {
    stdio: ["inherit", "pipe", "inherit"],
    env: { ...process.env, KRING_DEEP: kind, NO_COLOR: "1" },
    shell: process.platform === "win32",
  });
  const ends = new Promise<number>((resolve) => vitest.once("close", (code) => resolve(code ?? 1)));
  const lines: string[] = [];
  for await (const line of createInterface({ input: vitest.stdout })) {
    lines.push(line);
    console.log(line);
  }
  return { status: await ends, lines };
}

function kindNamed(name: string | undefined): Kind {
  const kinds = Object.keys(counts) as Kind[];
  const kind = kinds.find((one) => one === name);
  if (!kind) throw new PlainError(`Name what to try deeply: ${kinds.join(", ")}.`);
  return kind;
}
