import "server-only";
import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { withBusyNote } from "@/lib/access/busy-note";
import { env, isLoopback } from "@/lib/env";
import { emptyContentPolicy, securityHeaders, transportSecurity } from "@/lib/security-headers";
import { sentence } from "@/lib/text/sentence";

const refusedMethods = new Set(["TRACE", "TRACK", "CONNECT"]);
const secondsUntilNextTry = "5";

/**
 * What holds before Next sees a request. Every answer starts with the safe headers, whichever part gives it. And no more
 * people are let in at once than the database can serve while they wait: the others are asked to come again, which is
 * better than a fault. Who saves something is let in when readers no longer are.
 */
export function guardFrontDoor(): void {
  const most = env().KRING_POOL_SIZE * 4;
  const inside = new Set<IncomingMessage>();
  const emit = Reflect.get(Server.prototype, "emit");
  Server.prototype.emit = function (this: Server, event: string, ...given: unknown[]): boolean {
    const [request, response] = given as [IncomingMessage, ServerResponse];
    if (event === "request" && !isLetIn(request, response, inside, most)) return true;
    if (event !== "request") return Reflect.apply(emit, this, [event, ...given]);
    const note = { isBusy: false };
    answerBusyAsBusy(response, note);
    return withBusyNote(note, () => Reflect.apply(emit, this, [event, ...given]));
  };
}

function isLetIn(
  request: IncomingMessage,
  response: ServerResponse,
  inside: Set<IncomingMessage>,
  most: number,
): boolean {
  setHeaders(request, response);
  if (refusedMethods.has(request.method ?? "")) {
    response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
    return false;
  }
  if (isCheap(request)) return true;
  if (workingCount(inside) >= (isReading(request) ? most : 2 * most)) {
    askToComeAgain(response);
    return false;
  }
  inside.add(request);
  response.once("close", () => inside.delete(request));
  return true;
}

/** Where a page or its frame did not say so itself: what the database had no time for is no fault, and trying again helps. */
function answerBusyAsBusy(response: ServerResponse, note: { readonly isBusy: boolean }): void {
  const writeHead = Reflect.get(response, "writeHead");
  response.writeHead = (status: number, ...given: unknown[]) => {
    if (status !== 500 || !note.isBusy) return Reflect.apply(writeHead, response, [status, ...given]);
    response.setHeader("Retry-After", secondsUntilNextTry);
    return Reflect.apply(writeHead, response, [503, ...given]);
  };
}

/** Built files and the questions of a monitor. */
function isCheap({ url = "" }: IncomingMessage): boolean {
  return url.startsWith("/_next/static/") || url.startsWith("/api/health/");
}

function isReading({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** Somebody who is still sending takes no connection to the database, so a slow sender keeps nobody out. */
function workingCount(inside: ReadonlySet<IncomingMessage>): number {
  return [...inside].filter(({ complete }) => complete).length;
}

function setHeaders({ url = "" }: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", emptyContentPolicy);
  if (!isLoopback(env().NEXTAUTH_URL)) response.setHeader("Strict-Transport-Security", transportSecurity);
  if (!url.startsWith("/_next/static/")) response.setHeader("Cache-Control", "private, no-store");
}

function askToComeAgain(response: ServerResponse): void {
  const text = `${sentence("sv", "errors.busy")}\n${sentence("en", "errors.busy")}\n`;
  response
    .writeHead(503, { "Retry-After": secondsUntilNextTry, "Content-Type": "text/plain; charset=utf-8" })
    .end(text);
}
