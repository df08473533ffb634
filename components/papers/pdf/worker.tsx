import { parentPort } from "node:worker_threads";
import type { PaperJob, PaperResult } from "@/lib/papers/worker-messages";
import { drawPaper } from "./draw";

if (!parentPort) throw new Error("The paper worker runs in a worker thread.");
const port = parentPort;

port.on("message", ({ document }: PaperJob) => {
  void draw(document);
});

async function draw(document: PaperJob["document"]) {
  try {
    const pdf = await drawPaper(document);
    port.postMessage({ pdf } satisfies PaperResult, [pdf.buffer]);
  } catch (error) {
    port.postMessage({ failure: error instanceof Error ? error.name : "unknown" } satisfies PaperResult);
  }
}
