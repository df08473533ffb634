import "server-only";
import * as openid from "openid-client";
import { clockToleranceSeconds } from "@/lib/auth/provider/rules";
import {
  asymmetricAlgorithms,
  type ClientKey,
  type PrivateJwk,
  type ProviderSettings,
  providerSettings,
} from "@/lib/auth/provider/settings";
import { env, isLoopback } from "@/lib/env";
import { DomainError } from "@/lib/errors";

const timeoutSeconds = 5;
const keptMs = 60 * 60_000;

type Known = { readonly configuration: openid.Configuration; readonly readAt: number };
/** Of this module and not of the process: the library knows only what its own copy has made, and the build has several. */
let kept: Known | undefined;

export function requireProvider(): ProviderSettings {
  const settings = providerSettings(env());
  if (!settings) throw new DomainError("auth.provider.errors.none");
  return settings;
}

/** The provider as it describes itself, read once an hour. */
export async function providerConfiguration(
  settings: ProviderSettings,
  now: Date,
): Promise<openid.Configuration> {
  if (kept && now.getTime() - kept.readAt < keptMs) return kept.configuration;
  const configuration = await discover(settings);
  kept = { configuration, readAt: now.getTime() };
  return configuration;
}

async function discover({ issuer, clientId, key }: ProviderSettings): Promise<openid.Configuration> {
  const isLocal = isLoopback(issuer);
  const found = await openid.discovery(new URL(issuer), clientId, undefined, undefined, {
    execute: isLocal ? [openid.allowInsecureRequests] : [],
    timeout: timeoutSeconds,
  });
  const { supportsPKCE: _supportsPKCE, ...server } = found.serverMetadata();
  const methods = server.code_challenge_methods_supported;
  if (methods && !methods.includes("S256")) throw new Error("The provider does not know PKCE with S256");
  const announced = server.id_token_signing_alg_values_supported ?? ["RS256"];
  const algorithms = announced.filter((algorithm) => asymmetricAlgorithms.includes(algorithm));
  const configuration = new openid.Configuration(
    { ...server, id_token_signing_alg_values_supported: algorithms },
    clientId,
    { [openid.clockTolerance]: clockToleranceSeconds },
    await authentication(key),
  );
  configuration.timeout = timeoutSeconds;
  // A signature is checked also where TLS would vouch for the token.
  openid.enableNonRepudiationChecks(configuration);
  if (isLocal) openid.allowInsecureRequests(configuration);
  return configuration;
}

async function authentication(key: ClientKey): Promise<openid.ClientAuth> {
  if (key.kind === "secret") return openid.ClientSecretBasic(key.secret);
  return openid.PrivateKeyJwt({ key: await importKey(key.jwk), kid: key.jwk.kid });
}

const imported = {
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  PS256: { name: "RSA-PSS", hash: "SHA-256" },
  ES256: { name: "ECDSA", namedCurve: "P-256" },
} as const;

function importKey({ use: _use, key_ops: _operations, ...jwk }: PrivateJwk): Promise<CryptoKey> {
  return crypto.subtle.importKey("jwk", jwk, imported[jwk.alg], false, ["sign"]);
}
