import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import { noteRefusal } from "@/lib/audit/refusals";
import { actorFromNowOn } from "@/lib/auth/current";
import { NotFoundError } from "@/lib/errors";

type Read = (actor: Actor) => Promise<string>;

const askEveryMs = 1000;
/** Often enough that nothing between here and the browser takes the silence for an end. */
const aliveEveryMs = 15_000;
/** Then the browser asks anew: no answer outlives a release by more than this. */
const longestMs = 240_000;
const mostAtOnce = 6;

const headers = {
  "Cache-Control": "private, no-store, no-transform",
  "X-Content-Type-Options": "nosniff",
  "X-Accel-Buffering": "no",
};
const streamsOf = new Map<string, number>();

/**
 * For route handlers: tells of every new revision of what `read` gives, as server-sent events, or once as JSON to whom a
 * stream does not reach. A revision is a word that says that something is new, and not what. The answer ends as soon
 * as the session has ended or the thing is no longer there for its actor. A session has a few streams at once.
 */
export async function revisionAnswer(request: Request, read: Read): Promise<Response> {
  const actorNow = await actorFromNowOn();
  const actor = await actorNow();
  if (!actor) return gone();
  let first: string;
  try {
    first = await read(actor);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    await noteRefusal(error);
    return gone();
  }
  const wantsStream = request.headers.get("accept")?.includes("text/event-stream") ?? false;
  if (!wantsStream || (streamsOf.get(actor.sessionId) ?? 0) >= mostAtOnce)
    return Response.json({ revision: first }, { headers });

  const readNow = async () => {
    const still = await actorNow();
    return still && read(still);
  };
  const stream = revisionStream(first, readNow, request.signal, counted(actor.sessionId));
  return new Response(stream, { headers: { ...headers, "Content-Type": "text/event-stream" } });
}

function revisionStream(
  first: string,
  readNow: () => Promise<string | null>,
  signal: AbortSignal,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const until = Date.now() + longestMs;
  let known = first;
  let aliveAt = Date.now();
  signal.addEventListener("abort", onEnd);
  const end = (controller: ReadableStreamDefaultController) => {
    onEnd();
    controller.close();
  };
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes(`retry: 2000\ndata: ${first}\n\n`));
    },
    async pull(controller) {
      while (Date.now() < until) {
        await sleep(askEveryMs);
        const revision = signal.aborted ? null : await readNow().catch(() => null);
        if (revision === null) return end(controller);
        if (revision !== known) {
          known = revision;
          return controller.enqueue(bytes(`data: ${revision}\n\n`));
        }
        if (Date.now() - aliveAt > aliveEveryMs) {
          aliveAt = Date.now();
          return controller.enqueue(bytes(":\n\n"));
        }
      }
      end(controller);
    },
    cancel: onEnd,
  });
}

/** Counts one more stream of the session, and gives what takes it away again, once. */
function counted(sessionId: string): () => void {
  streamsOf.set(sessionId, (streamsOf.get(sessionId) ?? 0) + 1);
  let isCounted = true;
  return () => {
    if (!isCounted) return;
    isCounted = false;
    const left = (streamsOf.get(sessionId) ?? 1) - 1;
    if (left === 0) streamsOf.delete(sessionId);
    else streamsOf.set(sessionId, left);
  };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function gone(): Response {
  return new Response(null, { status: 404, headers });
}
