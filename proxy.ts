import { type NextRequest, NextResponse } from "next/server";
import { isOwnOrigin } from "@/lib/auth/origin";
import { formOrigins } from "@/lib/auth/provider/settings";
import { env } from "@/lib/env";
import { securityHeaders, transportSecurity } from "@/lib/security-headers";

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Sets headers and decides nothing about who may: pages, queries and commands ask that. Only what another site sends is
 * stopped here; the framework would call it a fault of ours.
 */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce);

  const requestHeaders = new Headers(request.headers);
  requestHeaders.delete("x-middleware-subrequest");
  requestHeaders.set("x-nonce", nonce);
  requestHeaders.set("x-kring-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  requestHeaders.set("content-security-policy", policy);

  const response = answerTo(request, requestHeaders);
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", policy);
  if (!isLoopback(request.nextUrl.hostname)) {
    response.headers.set("Strict-Transport-Security", transportSecurity);
  }
  if (!request.nextUrl.pathname.startsWith("/_next/static/")) {
    response.headers.set("Cache-Control", "private, no-store");
  }
  return response;
}

function answerTo(request: NextRequest, headers: Headers): NextResponse {
  if (isSentByAnotherSite(request)) return new NextResponse(null, { status: 403 });
  const forward = { request: { headers } };
  if (!isReadable(request.nextUrl.pathname))
    return NextResponse.rewrite(new URL("/unreadable", request.url), forward);
  return NextResponse.next({ ...forward, ...statusOf(request) });
}

/** An address with half a letter in it names no page; the framework would call it a fault of ours. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** The page that says that nothing can be shown just now. A page itself cannot choose its status. */
function statusOf({ nextUrl }: NextRequest): { status?: number } {
  return nextUrl.pathname === "/unavailable" ? { status: 503 } : {};
}

/** One that says nothing about where it comes from is refused with a sentence, by the action. */
function isSentByAnotherSite({ method, headers }: NextRequest): boolean {
  const saysWhere = headers.has("origin") || headers.has("sec-fetch-site");
  return !["GET", "HEAD", "OPTIONS"].includes(method) && saysWhere && !isOwnOrigin(headers);
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    ["form-action 'self'", ...formOrigins(env())].join(" "),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}

function isLoopback(hostname: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]", "::1"].includes(hostname);
}
