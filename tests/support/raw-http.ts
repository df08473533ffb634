import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/access/actor";
import { startSession } from "@/lib/auth/sessions";
import { env } from "@/lib/env";

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
};
export type Ask = (address: string, init?: RequestInit) => Promise<Answer>;

/** On the own machine, where there is no TLS. */
export const sessionCookieName = "kring.session";

/** Requests as somebody who is signed in, without a browser; nobody is when no actor is given. */
export async function asking(baseAddress: string, actor: Actor | null): Promise<Ask> {
  const cookie = actor && `${sessionCookieName}=${await sessionCookie(actor)}`;
  return async (address, init = {}) => {
    const headers = new Headers(init.headers);
    if (cookie) headers.set("cookie", cookie);
    const answer = await fetch(`${baseAddress}${address}`, {
      signal: AbortSignal.timeout(30_000),
      ...init,
      headers,
      redirect: "manual",
    });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };
}

/** The value of the cookie that a sign-in as the person would have set. */
export async function sessionCookie({ personId }: Actor): Promise<string> {
  const token = { sub: await startSession(personId, "demo") };
  return encode({ token, secret: env().NEXTAUTH_SECRET });
}

/** Runs `work` on every item, some at a time, as a handful of people would. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = 6,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
