import { join } from "node:path";
import { type PaperDocument, paperDocumentSchema } from "@/lib/papers/document";
import { PaperPool } from "@/lib/papers/paper-pool";

let pool: PaperPool | null = null;

/** The paper as a tagged PDF. Rejects with `PaperFailedError` when it cannot be drawn within the limits. */
export async function renderPdf(document: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  pool ??= new PaperPool({
    workerFile: join(process.cwd(), ".build", "paper-worker.mjs"),
    threads: 2,
    milliseconds: 10_000,
    megabytes: 256,
    waiting: 40,
  });
  return pool.draw(paperDocumentSchema.parse(document));
}
