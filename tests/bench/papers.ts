import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import type { PaperDocument } from "@/lib/papers/document";
import { PaperPool } from "@/lib/papers/paper-pool";
import { buildWorker } from "@/scripts/build-worker.mjs";
import type { DatabaseServer } from "@/scripts/support/database-server";
import { planSample } from "../support/plan-sample";
import { readPdf } from "../support/read-pdf";
import { ask, cookiesOf, withCounty } from "./county";
import { median, printFigure, ratio, timesOf } from "./figures";

const rounds = 20;
const requests = 60;
const together = 10;

/** P5: how long a plan of six pages takes in the thread that draws papers, against react-pdf alone; the first, and ten at once. */
export async function planPdf(): Promise<void> {
  const areas = Array.from({ length: 3 }, () => planSample.areas).flat();
  const plan = barnetsPlan({ ...planSample, areas }, { kind: "coordinator" });
  await withThreads(undefined, async (pool) => {
    const draw = drawing(pool, plan);
    const [first] = await timesOf(1, draw);
    const pages = readPdf(await pool.draw(plan)).pageCount;
    const times = await timesOf(rounds, draw);
    const [atOnce] = await timesOf(
      1,
      async () => void (await Promise.all(Array.from({ length: together }, draw))),
    );
    print(`plan of ${pages} pages as PDF, p95 of ${rounds}`, p95(times), "< 1000 ms");
    print("median", median(times));
    print("the first, which starts the thread", first);
    print(`${together} at once on two threads`, atOnce);
    await withThreads("tests/bench/bare-paper-worker.tsx", async (bare) => {
      const drawBare = drawing(bare, plan);
      await timesOf(2, drawBare);
      const [ours, theirs] = [await timesOf(rounds, draw), await timesOf(rounds, drawBare)];
      printFigure("P5", "against react-pdf alone, median", ratio(median(ours), median(theirs)), "≤ 1.3 ×");
    });
  });
}

/** P5: how long others wait for the case list while ten papers are drawn, again and again. */
export async function papersBesideRequests(server: DatabaseServer): Promise<void> {
  await withCounty(server, 1_000, async ({ web }) => {
    const cookie = await cookiesOf(web.address, "Anna Bergström");
    const list = async () => void (await ask(web.address, "/cases", cookie));
    const papers = () =>
      Promise.all(Array.from({ length: together }, () => ask(web.address, "/api/papers/when-down", cookie)));
    await timesOf(10, list);
    await papers();
    const quiet = p95(await timesOf(requests, list));
    let isAsking = true;
    const busy = (async () => {
      while (isAsking) await papers();
    })();
    const beside = p95(await timesOf(requests, list));
    isAsking = false;
    await busy;
    printFigure("P5", `case list while ${together} papers are drawn, p95`, ratio(beside, quiet), "1 ×");
    print(`(${quiet.toFixed(0)} ms when none is)`, beside);
  });
}

/** Threads that draw with the given worker, the product's own unless another is named. */
async function withThreads(worker: string | undefined, work: (pool: PaperPool) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "kring-bench-"));
  try {
    await buildWorker(folder, worker);
    const limits = { threads: 2, milliseconds: 60_000, megabytes: 256, waiting: 40 };
    await work(new PaperPool({ workerFile: join(folder, "paper-worker.mjs"), ...limits }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawing(pool: PaperPool, paper: PaperDocument) {
  return async () => void (await pool.draw(paper));
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function print(label: string, milliseconds = Number.NaN, goal = ""): void {
  printFigure(goal ? "P5" : "", label, `${milliseconds.toFixed(0)} ms`, goal);
}
