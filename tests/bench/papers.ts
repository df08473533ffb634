import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { PaperPool } from "@/lib/papers/paper-pool";
import { buildWorker } from "@/scripts/build-worker.mjs";
import { planSample } from "../support/plan-sample";
import { readPdf } from "../support/read-pdf";
import { median, printFigure, timesOf } from "./figures";

const rounds = 20;

/** How long a plan of six pages takes in the thread that draws papers: the first, those after it, and ten at once. */
export async function planPdf(): Promise<void> {
  const areas = Array.from({ length: 3 }, () => planSample.areas).flat();
  const plan = barnetsPlan({ ...planSample, areas }, { kind: "coordinator" });
  const folder = mkdtempSync(join(tmpdir(), "kring-bench-"));
  try {
    await buildWorker(folder);
    const pool = new PaperPool({
      workerFile: join(folder, "paper-worker.mjs"),
      threads: 2,
      milliseconds: 60_000,
      megabytes: 256,
      waiting: 40,
    });
    const draw = async () => void (await pool.draw(plan));
    const [first] = await timesOf(1, draw);
    const pages = readPdf(await pool.draw(plan)).pageCount;
    const times = (await timesOf(rounds, draw)).toSorted((a, b) => a - b);
    const [together] = await timesOf(
      1,
      async () => void (await Promise.all(Array.from({ length: 10 }, draw))),
    );
    print(
      `plan of ${pages} pages as PDF, p95 of ${rounds}`,
      times[Math.ceil(rounds * 0.95) - 1],
      "< 1000 ms",
    );
    print("median", median(times));
    print("the first, which starts the thread", first);
    print("ten at once on two threads", together);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(label: string, milliseconds = Number.NaN, goal = ""): void {
  printFigure(goal ? "PDF" : "", label, `${milliseconds.toFixed(0)} ms`, goal);
}
