import "server-only";
import * as openid from "openid-client";
import { withoutCase } from "@/lib/access/without-case";
import { providerConfiguration, requireProvider } from "@/lib/auth/provider/client";
import { type Fault, faultInClaims, freshSeconds } from "@/lib/auth/provider/rules";
import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";

/** To begin a session, or to show once more who one is in a session that goes on. */
export type Purpose = "signIn" | "stepUp";

/** What this browser asked the provider for. It comes back with the answer, or the answer is another's. */
export type Asked = {
  readonly purpose: Purpose;
  readonly askedAt: Date;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
};

/** Who the provider says somebody is, how sure it is, and when they showed it. */
export type ProvenIdentity = {
  readonly issuer: string;
  readonly subject: string;
  readonly acr: string;
  readonly authenticatedAt: Date;
};

/** An answer that is not believed. Its message is the fault: a key, nothing of what the answer said. */
export class RefusedAnswer extends Error {
  override name = "RefusedAnswer";
  constructor(readonly fault: Fault) {
    super(fault);
  }
}

const freshness = {
  signIn: { max_age: String(freshSeconds) },
  stepUp: { max_age: "0", prompt: "login" },
} as const satisfies Record<Purpose, object>;

const spentKeptMs = 60 * 60_000;

/** Where the browser goes, and what is remembered until it comes back. For a step-up the provider asks anew, whomever it knows. */
export async function askProvider(
  purpose: Purpose,
  returnTo: string,
  now = new Date(),
): Promise<{ url: URL; asked: Asked }> {
  const settings = requireProvider();
  const asked = {
    ...{ purpose, askedAt: now, state: openid.randomState(), nonce: openid.randomNonce(), returnTo },
    verifier: openid.randomPKCECodeVerifier(),
  };
  try {
    const url = openid.buildAuthorizationUrl(await providerConfiguration(settings, now), {
      ...{ redirect_uri: callbackAddress(), scope: settings.scopes, state: asked.state, nonce: asked.nonce },
      ...{ response_type: "code", code_challenge_method: "S256", ...freshness[purpose] },
      code_challenge: await openid.calculatePKCECodeChallenge(asked.verifier),
      acr_values: settings.acrValues.join(" "),
    });
    return { url, asked };
  } catch {
    throw new DomainError("auth.provider.errors.down", { label: settings.label });
  }
}

/** Who the answer says has signed in. Throws `RefusedAnswer` for whatever is not exactly as it should be. */
export async function readAnswer(
  search: string,
  asked: Asked | null,
  now = new Date(),
): Promise<ProvenIdentity> {
  const settings = requireProvider();
  const answer = new URL(`${callbackAddress()}${search}`);
  if (!asked) throw new RefusedAnswer("notAsked");
  if (answer.searchParams.get("state") !== asked.state) throw new RefusedAnswer("state");
  await spend(asked.state, now);
  const claims = await exchange(answer, asked, now);
  const since = asked.purpose === "stepUp" ? asked.askedAt : null;
  const fault = faultInClaims(claims, { acrValues: settings.acrValues, now, since });
  if (fault) throw new RefusedAnswer(fault);
  const { iss, sub, acr, auth_time } = claims;
  return {
    ...{ issuer: iss, subject: sub, acr: String(acr) },
    authenticatedAt: new Date(Math.min(Number(auth_time) * 1000, now.getTime())),
  };
}

async function exchange(answer: URL, asked: Asked, now: Date): Promise<openid.IDToken> {
  try {
    const configuration = await providerConfiguration(requireProvider(), now);
    const tokens = await openid.authorizationCodeGrant(configuration, answer, {
      ...{ expectedState: asked.state, expectedNonce: asked.nonce, pkceCodeVerifier: asked.verifier },
      ...{ maxAge: freshSeconds, idTokenExpected: true },
    });
    const claims = tokens.claims();
    if (!claims) throw new RefusedAnswer("noIdToken");
    return claims;
  } catch (error) {
    throw error instanceof RefusedAnswer ? error : new RefusedAnswer(faultOf(error));
  }
}

/** An answer is taken once, whatever the provider says about its code. */
async function spend(state: string, now: Date): Promise<void> {
  const isFirst = await withoutCase(async (tx) => {
    await tx.spentProviderAnswer.deleteMany({
      where: { spentAt: { lt: new Date(now.getTime() - spentKeptMs) } },
    });
    const { count } = await tx.spentProviderAnswer.createMany({
      data: [{ id: state, spentAt: now }],
      skipDuplicates: true,
    });
    return count === 1;
  });
  if (!isFirst) throw new RefusedAnswer("taken");
}

/** Only keys that we know: what the provider wrote is not for the log. */
function faultOf(error: unknown): Fault {
  if (error instanceof openid.AuthorizationResponseError) return `provider.${plainKey(error.error)}`;
  if (error instanceof openid.ResponseBodyError) return `token.${plainKey(error.error)}`;
  const claim = claimIn(error);
  if (claim) return `claim.${claim}`;
  if (error instanceof openid.ClientError && error.code) return error.code;
  return "unexpected";
}

const knownClaims = ["iss", "aud", "azp", "exp", "iat", "nbf", "nonce", "auth_time", "sub"];

function claimIn(error: unknown): string | null {
  for (let cause = error; typeof cause === "object" && cause !== null; cause = causeOf(cause)) {
    if ("claim" in cause && knownClaims.includes(String(cause.claim))) return String(cause.claim);
  }
  return null;
}

function causeOf(error: object): unknown {
  return "cause" in error ? error.cause : null;
}

function plainKey(text: string): string {
  return /^[a-z_]{1,40}$/.test(text) ? text : "unknown";
}

function callbackAddress(): string {
  return new URL("/api/auth/oidc/callback", env().NEXTAUTH_URL).href;
}
