import "server-only";
import type { Actor } from "@/lib/access/actor";
import { noteRefusal } from "@/lib/audit/refusals";
import { findActor } from "@/lib/auth/current";
import { PaperFailedError } from "@/lib/papers/paper-failed-error";
import { sentence } from "@/lib/text/sentence";
import { NotAllowedError, NotFoundError, UnavailableError } from "@/lib/errors";

export type FileToSave = {
  readonly name: string;
  readonly type: string;
  readonly content: BodyInit;
};

/**
 * For route handlers: the file that `read` gives the signed-in actor, to save.
 * What does not exist for the actor, or nobody signed in, is 404: a link alone opens nothing.
 */
export async function fileAnswer(read: (actor: Actor) => Promise<FileToSave>): Promise<Response> {
  const actor = await findActor();
  if (!actor) return notFound();
  return orRefusal(async () => {
    const { name, type, content } = await read(actor);
    return new Response(content, {
      headers: {
        ...neverKept,
        "Content-Type": type,
        "Content-Disposition": `attachment; filename="${name}"`,
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
    if (error instanceof PaperFailedError && error.reason !== "failed") return tooMuch(error.reason);
    throw error;
  }
}

const neverKept = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

function unavailable(): Response {
  return new Response(null, { status: 503, headers: { ...neverKept, "Retry-After": "60" } });
}

/** The page beside it holds the same, and a browser prints it in its own time. */
function tooMuch(reason: PaperFailedError["reason"]): Response {
  const key = reason === "tooManyWaiting" ? "errors.busy" : "errors.paperTooLong";
  const headers = { ...neverKept, "Content-Type": "text/plain; charset=utf-8", "Retry-After": "60" };
  return new Response(sentence("sv", key), { status: 503, headers });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: neverKept });
}
