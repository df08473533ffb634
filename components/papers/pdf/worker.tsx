import { parentPort } from "node:worker_threads";
import type { PaperAnswer, PaperJob } from "@/lib/papers/worker-messages";
import { drawPaper, fontsAreReady } from "./draw";

if (!parentPort) throw new Error("The paper worker runs in a worker thread.");
const port = parentPort;

await fontsAreReady;
port.postMessage({ kind: "ready" } satisfies PaperAnswer);
port.on("message", ({ document }: PaperJob) => {
  void draw(document);
});

async function draw(document: PaperJob["document"]) {
  try {
    const pdf = await drawPaper(document);
    port.postMessage({ kind: "drawn", pdf } satisfies PaperAnswer, [pdf.buffer]);
  } catch (error) {
    const errorName = error instanceof Error ? error.name : "unknown";
    port.postMessage({ kind: "failed", errorName } satisfies PaperAnswer);
  }
}
