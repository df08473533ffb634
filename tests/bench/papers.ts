import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { PaperPool } from "@/lib/papers/paper-pool";
import { buildWorker } from "@/scripts/build-worker.mjs";
import { planSample } from "../support/plan-sample";
import { readPdf } from "../support/read-pdf";

/** How long a plan of six pages takes, alone and ten at a time. Prints figures; never fails on time. */
const areas = Array.from({ length: 3 }, () => planSample.areas).flat();
const sixPages = barnetsPlan({ ...planSample, areas }, { kind: "coordinator" });

const folder = mkdtempSync(join(tmpdir(), "kring-bench-"));
await buildWorker(folder);
const pool = new PaperPool({
  workerFile: join(folder, "paper-worker.mjs"),
  threads: 2,
  milliseconds: 60_000,
  megabytes: 256,
  waiting: 40,
});

const [first, cold] = await timed(() => pool.draw(sixPages));
const used = process.cpuUsage();
const warm: number[] = [];
for (let run = 0; run < 10; run += 1) warm.push((await timed(() => pool.draw(sixPages)))[1]);
const { user, system } = process.cpuUsage(used);
const [, together] = await timed(() => Promise.all(Array.from({ length: 10 }, () => pool.draw(sixPages))));

console.table({
  pages: readPdf(first).pageCount,
  "size (kB)": Math.round(first.length / 1024),
  "first, with a new thread (ms)": cold,
  "then, median of ten (ms)": warm.toSorted((a, b) => a - b)[5],
  "of which processor time, mean (ms)": Math.round((user + system) / 10_000),
  "ten at once on two threads (ms)": together,
});
rmSync(folder, { recursive: true });

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, Math.round(performance.now() - start)];
}
