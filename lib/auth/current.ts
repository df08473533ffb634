import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/access/actor";
import { readSessionCookie } from "@/lib/auth/cookie";
import { type CurrentSession, findSession } from "@/lib/auth/sessions";

/** The session of this request, read once. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const token = await readSessionCookie();
  return token ? findSession(token) : null;
});

export async function findActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** For pages: who asks, or the way to the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await findActor()) ?? redirect("/sign-in");
}
