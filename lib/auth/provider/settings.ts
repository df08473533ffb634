import { z } from "zod";
import { type Env, isLoopback } from "@/lib/env";

export type ClientKey =
  | { readonly kind: "secret"; readonly secret: string }
  | { readonly kind: "privateKey"; readonly jwk: PrivateJwk };

export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly key: ClientKey;
  readonly scopes: string;
  /** The levels of assurance that are let in. */
  readonly acrValues: readonly string[];
  readonly label: string;
};

/** Signatures that only the holder of a private key can make: never `none`, never a shared secret. */
export const asymmetricAlgorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
];

const privateJwk = z.looseObject({
  kty: z.enum(["RSA", "EC"]),
  alg: z.enum(["RS256", "PS256", "ES256"]),
  kid: z.string().min(1),
  d: z.string().min(1),
});
export type PrivateJwk = z.infer<typeof privateJwk>;

const names = [
  ...["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_PRIVATE_KEY", "OIDC_CLIENT_SECRET", "OIDC_ACR_VALUES"],
  "OIDC_LABEL",
] as const;
const required = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_ACR_VALUES", "OIDC_LABEL"] as const;

/** The identity provider. Null where none is set up; what is set up by half does not start. */
export function providerSettings(env: Env): ProviderSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_ACR_VALUES, OIDC_LABEL } = env;
  const key = clientKey(env);
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_ACR_VALUES || !OIDC_LABEL || !key) return null;
  const scopes = words(env.OIDC_SCOPES);
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    key,
    scopes: [...new Set(["openid", ...scopes])].join(" "),
    acrValues: words(OIDC_ACR_VALUES),
    label: OIDC_LABEL,
  };
}

/** Where a form may lead the browser: to the provider, and through what it names. */
export function formOrigins(env: Env): string[] {
  const { OIDC_ISSUER, OIDC_FORM_ORIGINS } = env;
  if (!OIDC_ISSUER) return [];
  return [...new Set([OIDC_ISSUER, ...words(OIDC_FORM_ORIGINS)].map((address) => new URL(address).origin))];
}

/** What would make sign-in through the provider unsafe, a sentence each. */
export function unsafeProvider(env: Env): string[] {
  const given = names.filter((name) => env[name] !== undefined);
  if (given.length === 0) return [];
  const missing = required.filter((name) => env[name] === undefined);
  return [
    ...(missing.length > 0 ? [`${given[0] ?? ""} is set, but not ${missing.join(", ")}.`] : []),
    ...unsafeIssuer(env.OIDC_ISSUER),
    ...unsafeKey(env),
    ...unsafeOrigins(env.OIDC_FORM_ORIGINS),
  ];
}

function unsafeIssuer(issuer: string | undefined): string[] {
  if (!issuer) return [];
  const { protocol, search, hash } = new URL(issuer);
  if (search || hash) return ["OIDC_ISSUER has a query or a fragment: no issuer does."];
  return protocol === "https:" || isLoopback(issuer) ? [] : ["OIDC_ISSUER does not begin with https."];
}

function unsafeKey(env: Env): string[] {
  if (env.OIDC_PRIVATE_KEY && env.OIDC_CLIENT_SECRET)
    return ["Set OIDC_PRIVATE_KEY or OIDC_CLIENT_SECRET, not both."];
  if (!env.OIDC_PRIVATE_KEY && !env.OIDC_CLIENT_SECRET)
    return ["The provider is set, but neither OIDC_PRIVATE_KEY nor OIDC_CLIENT_SECRET."];
  if (env.OIDC_CLIENT_SECRET && env.OIDC_CLIENT_SECRET.length < 32)
    return ["OIDC_CLIENT_SECRET is shorter than 32 characters."];
  if (clientKey(env)) return [];
  return ["OIDC_PRIVATE_KEY is not a private key as JWK with kid and alg RS256, PS256 or ES256."];
}

function unsafeOrigins(origins: string): string[] {
  const wrong = words(origins).filter((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  return wrong.length > 0
    ? ["OIDC_FORM_ORIGINS holds something else than origins, such as https://example.org."]
    : [];
}

function clientKey({ OIDC_PRIVATE_KEY, OIDC_CLIENT_SECRET }: Env): ClientKey | null {
  if (OIDC_CLIENT_SECRET) return { kind: "secret", secret: OIDC_CLIENT_SECRET };
  if (!OIDC_PRIVATE_KEY) return null;
  try {
    const jwk = privateJwk.safeParse(JSON.parse(OIDC_PRIVATE_KEY));
    return jwk.success ? { kind: "privateKey", jwk: jwk.data } : null;
  } catch {
    // Said by `unsafeProvider`, without what was given: it may be a key.
    return null;
  }
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
