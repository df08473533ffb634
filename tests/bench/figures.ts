import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

const printed: string[] = [];

/** Prints a line and keeps it for `saveResult`. */
export function print(line: string): void {
  printed.push(line.trimEnd());
  console.log(line.trimEnd());
}

/** What every log of a measurement begins with: without it a figure is a word. */
export function printHeader(counts: string): void {
  const processors = cpus();
  print(`${new Date().toISOString()} · Node ${process.versions.node} · ${counts}`);
  print(`${processors.length} × ${processors[0]?.model ?? "?"} · ${Math.round(totalmem() / 2 ** 30)} GiB`);
  print(`load of the machine before: ${load()}`);
  print("");
}

export function printFigure(id: string, text: string, figure: string, goal: string): void {
  print(`${id.padEnd(4)} ${text.padEnd(58)} ${figure.padStart(16)}   ${goal && `goal ${goal}`}`);
}

/** Keeps what was printed beside the benchmarks, under its day and figures. */
export function saveResult(figures: readonly string[]): void {
  print("");
  print(`load of the machine after, the measuring included: ${load()}`);
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  const name = `${new Date().toISOString().slice(0, 16).replace(":", "")}-${figures.join("-")}.txt`;
  writeFileSync(join(folder, name), `${printed.join("\n")}\n`);
  console.log(`\nKept in tests/bench/results/${name}`);
}

function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(2);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;

/** How many times a second `ask` succeeds when `clients` keep asking for `seconds`. */
export async function throughput(
  clients: number,
  seconds: number,
  ask: () => Promise<void>,
): Promise<number> {
  const endsAt = performance.now() + seconds * 1000;
  let answers = 0;
  const client = async () => {
    while (performance.now() < endsAt) {
      await ask();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answers / seconds;
}

export async function timesOf(rounds: number, ask: () => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return times;
}
