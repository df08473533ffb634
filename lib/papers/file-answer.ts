import "server-only";
import type { Actor } from "@/lib/access/actor";
import { noteRefusal } from "@/lib/audit/refusals";
import { findActor } from "@/lib/auth/current";
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
