import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { clearCookie, readCookie, writeCookie } from "@/lib/auth/cookie";
import { endHalfSession, findHalfSession, type HalfSession } from "@/lib/auth/half-sessions";
import { isRecent, ownPath } from "@/lib/auth/rules";
import { type CurrentSession, endSession, findSession, peekSession } from "@/lib/auth/sessions";

/** The session of this request, read once. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const token = await readCookie("session");
  return token ? findSession(token) : null;
});

export async function findActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** For an answer that goes on for a while: tells, each time it is called, who is signed in then. It keeps no session alive. */
export async function actorFromNowOn(): Promise<() => Promise<Actor | null>> {
  const token = await readCookie("session");
  return async () => (token === null ? null : ((await peekSession(token))?.actor ?? null));
}

/** For pages: who asks, or the way to the sign-in page and back here. */
export async function requireActor(): Promise<Actor> {
  return (await requireSession()).actor;
}

export async function requireSession(): Promise<CurrentSession> {
  return (await currentSession()) ?? redirect(await wayToSignIn());
}

/** For the pages of sensitive acts: their person has just shown who they are, or is asked to and comes back here. */
export async function requireRecentSession(): Promise<CurrentSession> {
  const session = await requireSession();
  if (isRecent(session.authenticatedAt, new Date())) return session;
  redirect(`/step-up?${new URLSearchParams({ returnTo: await askedPath() })}`);
}

/** Somebody whose password was right a while ago, and whose second factor is still to come. It opens nothing. */
export const currentHalfSession = cache(async (): Promise<HalfSession | null> => {
  const token = await readCookie("half");
  return token ? findHalfSession(token) : null;
});

/** For the pages between password and second factor: anybody else begins at the beginning. */
export async function requireHalfSession(): Promise<HalfSession> {
  return (await currentHalfSession()) ?? redirect("/sign-in");
}

/** Remembers that the password was right. It ends a session that the browser had: somebody else may be sitting here now. */
export async function beginHalfSession(token: string): Promise<void> {
  await endCurrentSession();
  await writeCookie("half", token);
}

/** Signs the browser in with a new session. One that it had before ends: a token from before sign-in is worth nothing. */
export async function beginSession(token: string): Promise<void> {
  await endCurrentSession();
  await writeCookie("session", token);
}

export async function endCurrentSession(): Promise<void> {
  const token = await readCookie("session");
  if (token) await endSession(token);
  await clearCookie("session");
  const half = await readCookie("half");
  if (half) await endHalfSession(half);
  await clearCookie("half");
}

/** The same session goes on under another token: the one from before the step-up is worth nothing. */
export async function renewSessionCookie(token: string): Promise<void> {
  await writeCookie("session", token);
}

/** Somebody who carries a session that is no longer alive is told what happened. */
async function wayToSignIn(): Promise<string> {
  const asked = await askedPath();
  const hadSession = (await readCookie("session")) !== null;
  const query = new URLSearchParams({
    ...(hadSession && { reason: "idle" }),
    ...(asked !== "/" && { returnTo: asked }),
  });
  return `${hadSession ? "/signed-out" : "/sign-in"}${query.size > 0 ? `?${query}` : ""}`;
}

async function askedPath(): Promise<string> {
  return ownPath((await headers()).get("x-kring-path") ?? undefined);
}
