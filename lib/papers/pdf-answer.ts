import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { PaperDocument } from "@/lib/papers/document";
import { fileAnswer } from "@/lib/papers/file-answer";
import { paperFileName } from "@/lib/papers/file-name";
import { renderPdf } from "@/lib/papers/render-pdf";

/** For route handlers: the paper that `read` gives the signed-in actor, as a PDF to save. */
export function pdfAnswer(read: (actor: Actor) => Promise<PaperDocument>): Promise<Response> {
  return fileAnswer(async (actor) => {
    const document = await read(actor);
    return { name: paperFileName(document), type: "application/pdf", content: await renderPdf(document) };
  });
}
