import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { absoluteHours, halfSessionMinutes } from "@/lib/auth/rules";
import { env, isLoopback } from "@/lib/env";
import { passMinutes } from "@/lib/guest-links/rules";

/**
 * "session" signs somebody in; "half" only remembers that a password was right, until the second factor comes. "guest" remembers
 * the link in a mail until its code is typed, and "pass" that it was, until the meeting is answered.
 */
export type CookieKind = "session" | "half" | "guest" | "pass";

const maxAge: Readonly<Record<CookieKind, number>> = {
  session: absoluteHours * 3600,
  half: halfSessionMinutes * 60,
  guest: 3600,
  pass: 2 * passMinutes * 60,
};

/** The cookie is an encrypted next-auth token that carries a token of ours and nothing about the person. */
export async function writeCookie(kind: CookieKind, token: string): Promise<void> {
  const value = await encode({ token: { sub: token }, maxAge: maxAge[kind], ...sealOf(kind) });
  (await cookies()).set({
    name: cookieName(kind),
    value,
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
  });
}

/** The token. Null when there is no cookie or it cannot be read: signed out. */
export async function readCookie(kind: CookieKind): Promise<string | null> {
  const value = (await cookies()).get(cookieName(kind))?.value;
  if (!value) return null;
  try {
    return (await decode({ token: value, ...sealOf(kind) }))?.sub ?? null;
  } catch {
    return null;
  }
}

export async function clearCookie(kind: CookieKind): Promise<void> {
  (await cookies()).delete({ name: cookieName(kind), path: "/", secure: isSecure() });
}

/** Each kind has a key of its own: the value of one is nothing under the name of the other. */
function sealOf(kind: CookieKind) {
  return { secret: env().NEXTAUTH_SECRET, salt: kind === "session" ? "" : kind };
}

function isSecure(): boolean {
  return !isLoopback(env().NEXTAUTH_URL);
}

function cookieName(kind: CookieKind): string {
  return isSecure() ? `__Host-kring.${kind}` : `kring.${kind}`;
}
