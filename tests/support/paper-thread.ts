import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { PaperPool, type PoolLimits } from "@/lib/papers/paper-pool";
import { buildWorker } from "@/scripts/build-worker.mjs";

/** Builds the paper worker for a test file, which may run beside many others: its limits are wide. */
export function paperThreads() {
  const folder = mkdtempSync(join(tmpdir(), "kring-paper-"));
  beforeAll(() => buildWorker(folder), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const poolWith = (limits: Partial<PoolLimits>) =>
    new PaperPool({
      workerFile: join(folder, "paper-worker.mjs"),
      threads: 1,
      milliseconds: 60_000,
      megabytes: 256,
      waiting: 100,
      ...limits,
    });
  const pool = poolWith({});
  return { poolWith, draw: pool.draw.bind(pool) };
}
