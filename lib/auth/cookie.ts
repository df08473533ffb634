import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { absoluteHours } from "@/lib/auth/rules";
import { env, isLoopback } from "@/lib/env";

const maxAge = absoluteHours * 3600;

/** The cookie is an encrypted next-auth token that carries the session's token and nothing about the person. */
export async function writeSessionCookie(sessionToken: string): Promise<void> {
  const value = await encode({ token: { sub: sessionToken }, secret: env().NEXTAUTH_SECRET, maxAge });
  (await cookies()).set({
    name: cookieName(),
    value,
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
  });
}

/** The session's token. Null when there is no cookie or it cannot be read: signed out. */
export async function readSessionCookie(): Promise<string | null> {
  const value = (await cookies()).get(cookieName())?.value;
  if (!value) return null;
  try {
    return (await decode({ token: value, secret: env().NEXTAUTH_SECRET }))?.sub ?? null;
  } catch {
    return null;
  }
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: cookieName(), path: "/", secure: isSecure() });
}

function isSecure(): boolean {
  return !isLoopback(env().NEXTAUTH_URL);
}

function cookieName(): string {
  return isSecure() ? "__Host-kring.session" : "kring.session";
}
