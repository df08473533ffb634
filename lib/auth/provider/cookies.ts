import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import type { Asked, ProvenIdentity } from "@/lib/auth/provider/exchange";
import { env, isLoopback } from "@/lib/env";

const minutes = 60;
const askedSeconds = 10 * minutes;
const unconnectedSeconds = 15 * minutes;

const asked = z.object({
  purpose: z.enum(["signIn", "stepUp"]),
  askedAt: z.coerce.date(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});
const unconnected = z.object({
  issuer: z.string(),
  subject: z.string(),
  acr: z.string(),
  authenticatedAt: z.coerce.date(),
});

/** What the browser asked the provider for, until it comes back. */
export function writeAsked({ askedAt, ...value }: Asked): Promise<void> {
  return write("asked", { ...value, askedAt: askedAt.toISOString() }, askedSeconds);
}

/** Read once: the answer to it is the last. */
export async function takeAsked(): Promise<Asked | null> {
  const value = await read("asked", asked);
  await clear("asked");
  return value;
}

/** Somebody whom the provider knows and Kring does not, until they have typed their code. It opens nothing. */
export function writeUnconnected({ authenticatedAt, ...identity }: ProvenIdentity): Promise<void> {
  const value = { ...identity, authenticatedAt: authenticatedAt.toISOString() };
  return write("unconnected", value, unconnectedSeconds);
}

export function readUnconnected(): Promise<ProvenIdentity | null> {
  return read("unconnected", unconnected);
}

export function clearUnconnected(): Promise<void> {
  return clear("unconnected");
}

type Kind = "asked" | "unconnected";

async function write(kind: Kind, token: Record<string, string>, maxAge: number): Promise<void> {
  const value = await encode({ token, maxAge, ...sealOf(kind) });
  (await cookies()).set({
    ...{ name: cookieName(kind), value, maxAge, path: "/" },
    ...{ httpOnly: true, sameSite: "lax", secure: isSecure() },
  });
}

async function read<Value>(kind: Kind, schema: z.ZodType<Value>): Promise<Value | null> {
  const value = (await cookies()).get(cookieName(kind))?.value;
  if (!value) return null;
  try {
    const parsed = schema.safeParse(await decode({ token: value, ...sealOf(kind) }));
    return parsed.success ? parsed.data : null;
  } catch {
    // Expired, or not sealed by us: nothing was asked.
    return null;
  }
}

async function clear(kind: Kind): Promise<void> {
  (await cookies()).delete({ name: cookieName(kind), path: "/", secure: isSecure() });
}

/** Each kind has a key of its own: the value of one is nothing under the name of the other. */
function sealOf(kind: Kind) {
  return { secret: env().NEXTAUTH_SECRET, salt: `provider.${kind}` };
}

function isSecure(): boolean {
  return !isLoopback(env().NEXTAUTH_URL);
}

function cookieName(kind: Kind): string {
  return isSecure() ? `__Host-kring.${kind}` : `kring.${kind}`;
}
