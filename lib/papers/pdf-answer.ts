import "server-only";
import type { Actor } from "@/lib/access/actor";
import { noteRefusal } from "@/lib/audit/refusals";
import { findActor } from "@/lib/auth/current";
import { NotAllowedError, NotFoundError, UnavailableError } from "@/lib/errors";
import type { PaperDocument } from "@/lib/papers/document";
import { paperFileName } from "@/lib/papers/file-name";
import { renderPdf } from "@/lib/papers/render-pdf";

/**
 * For route handlers: the paper that `read` gives the signed-in actor, as a PDF to save.
 * What does not exist for the actor, or nobody signed in, is 404: a link alone opens nothing.
 */
export async function pdfAnswer(read: (actor: Actor) => Promise<PaperDocument>): Promise<Response> {
  const actor = await findActor();
  if (!actor) return notFound();
  return orRefusal(async () => {
    const document = await read(actor);
    return new Response(await renderPdf(document), {
      headers: {
        ...neverKept,
        "Content-Type": "application/pdf",
        "Content-Disposition": `attachment; filename="${paperFileName(document)}"`,
      },
    });
  });
}

/** A refusal is traced before it is answered; what cannot be traced is not answered. */
async function orRefusal(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer().catch(async (error: unknown) => {
      await noteRefusal(error);
      throw error;
    });
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof NotAllowedError) return notFound();
    if (error instanceof UnavailableError) return unavailable();
    throw error;
  }
}

const neverKept = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

function unavailable(): Response {
  return new Response(null, { status: 503, headers: { ...neverKept, "Retry-After": "60" } });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: neverKept });
}
