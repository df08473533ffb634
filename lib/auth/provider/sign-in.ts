import "server-only";
import { randomUUID } from "node:crypto";
import { appendAudit } from "@/lib/access/audit";
import { withoutCase } from "@/lib/access/without-case";
import { beginSession, currentSession, renewSessionCookie } from "@/lib/auth/current";
import { takeAsked, writeAsked, writeUnconnected } from "@/lib/auth/provider/cookies";
import {
  askProvider,
  type ProvenIdentity,
  type Purpose,
  readAnswer,
  RefusedAnswer,
} from "@/lib/auth/provider/exchange";
import { type Fault, reasonOf } from "@/lib/auth/provider/rules";
import { ownPath } from "@/lib/auth/rules";
import { type CurrentSession, renewSession, startSession } from "@/lib/auth/sessions";
import { DomainError } from "@/lib/errors";
import { log } from "@/lib/log";

/** Sends the browser to the provider: returns the address there. */
export async function goToProvider(purpose: Purpose, returnTo: string): Promise<string> {
  const { url, asked } = await askProvider(purpose, returnTo);
  await writeAsked(asked);
  return url.href;
}

/** The browser is back with an answer. Returns the path to go on to: what was asked for, the page for a code, or why not. */
export async function finishProviderSignIn(search: string, now = new Date()): Promise<string> {
  const asked = await takeAsked();
  try {
    const identity = await readAnswer(search, asked, now);
    const personId = await findConnectedPerson(identity);
    const session = asked?.purpose === "stepUp" ? await currentSession() : null;
    if (session) {
      await stepUp(session, personId, identity.acr, now);
      return ownPath(asked?.returnTo);
    }
    if (!personId) {
      await writeUnconnected(identity);
      return `/sign-in/connect${toReturn(asked?.returnTo)}`;
    }
    const { acr, authenticatedAt } = identity;
    await beginSession(await startSession(personId, "oidc", now, { acr, authenticatedAt }));
    return ownPath(asked?.returnTo);
  } catch (error) {
    return refusal(faultOf(error), asked !== null, now);
  }
}

/** The same person goes on in the same session; nobody else does. */
async function stepUp(
  { actor, method }: CurrentSession,
  personId: string | null,
  acr: string,
  now: Date,
): Promise<void> {
  if (method !== "oidc" || actor.personId !== personId) throw new RefusedAnswer("otherPerson");
  const token = await withoutCase((tx) => renewSession(tx, actor.sessionId, now, acr));
  if (token === null) throw new RefusedAnswer("signedOut");
  await renewSessionCookie(token);
}

/** Whose identity it is: by issuer and subject, never by anything else that the provider says. */
export function findConnectedPerson({
  issuer,
  subject,
}: Pick<ProvenIdentity, "issuer" | "subject">): Promise<string | null> {
  return withoutCase(async (tx) => {
    const identity = await tx.providerIdentity.findFirst({ where: { issuer, subject, endedAt: null } });
    return identity?.personId ?? null;
  });
}

function faultOf(error: unknown): Fault {
  if (error instanceof RefusedAnswer) return error.fault;
  if (error instanceof DomainError && error.messageKey === "auth.errors.noAppointment")
    return "noAppointment";
  throw error;
}

/** Said plainly to the reader, and in the log and the trace by its key. An answer that nobody here asked for is only logged. */
async function refusal(fault: Fault, wasAsked: boolean, at: Date): Promise<string> {
  const code = randomUUID().slice(0, 8);
  log.warn({ code, fault }, "sign-in through the provider refused");
  if (wasAsked)
    await withoutCase((tx) =>
      appendAudit(tx, { act: "session.refused", detail: { method: "oidc", fault }, at }),
    );
  return `/sign-in/failed?${new URLSearchParams({ reason: reasonOf(fault), code })}`;
}

function toReturn(returnTo: string | undefined): string {
  const path = ownPath(returnTo);
  return path === "/" ? "" : `?${new URLSearchParams({ returnTo: path })}`;
}
