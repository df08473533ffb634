import { parentPort } from "node:worker_threads";
import { renderToBuffer } from "@react-pdf/renderer";
import { registerFonts } from "@/components/papers/pdf/fonts";
import { Paper } from "@/components/papers/pdf/paper";
import type { PaperAnswer, PaperJob } from "@/lib/papers/worker-messages";

// The same paper drawn by react-pdf alone: no tags, no text for screen readers, nothing exchanged.
if (!parentPort) throw new Error("Papers are drawn in a worker thread.");
const port = parentPort;

await registerFonts();
port.postMessage({ kind: "ready" } satisfies PaperAnswer);
port.on("message", ({ document }: PaperJob) => {
  void draw(document);
});

async function draw(document: PaperJob["document"]) {
  const pdf = new Uint8Array(await renderToBuffer(<Paper document={document} />));
  port.postMessage({ kind: "drawn", pdf } satisfies PaperAnswer, [pdf.buffer]);
}
