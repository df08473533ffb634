import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from "@/lib/auth/cookie";
import { ownPath } from "@/lib/auth/rules";
import { type CurrentSession, endSession, findSession } from "@/lib/auth/sessions";

/** The session of this request, read once. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const token = await readSessionCookie();
  return token ? findSession(token) : null;
});

export async function findActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** For pages: who asks, or the way to the sign-in page and back here. */
export async function requireActor(): Promise<Actor> {
  return (await requireSession()).actor;
}

export async function requireSession(): Promise<CurrentSession> {
  return (await currentSession()) ?? redirect(await wayToSignIn());
}

/** Signs the browser in with a new session. One that it had before ends: a token from before sign-in is worth nothing. */
export async function beginSession(token: string): Promise<void> {
  await endCurrentSession();
  await writeSessionCookie(token);
}

export async function endCurrentSession(): Promise<void> {
  const token = await readSessionCookie();
  if (token) await endSession(token);
  await clearSessionCookie();
}

/** Somebody who carries a session that is no longer alive is told what happened. */
async function wayToSignIn(): Promise<string> {
  const asked = ownPath((await headers()).get("x-kring-path") ?? undefined);
  const hadSession = (await readSessionCookie()) !== null;
  const query = new URLSearchParams({
    ...(hadSession && { reason: "idle" }),
    ...(asked !== "/" && { returnTo: asked }),
  });
  return `${hadSession ? "/signed-out" : "/sign-in"}${query.size > 0 ? `?${query}` : ""}`;
}
