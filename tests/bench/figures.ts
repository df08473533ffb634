import { cpus, totalmem } from "node:os";

/** What every log of a measurement begins with: without it a figure is a word. */
export function printHeader(counts: string): void {
  const processors = cpus();
  console.log(`${new Date().toISOString()} · Node ${process.versions.node} · ${counts}`);
  console.log(
    `${processors.length} × ${processors[0]?.model ?? "?"} · ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
  );
}

export function printFigure(id: string, text: string, figure: string, goal: string): void {
  console.log(`${id.padEnd(4)} ${text.padEnd(58)} ${figure.padStart(16)}   goal ${goal}`);
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
