import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formOrigins, providerSettings, unsafeProvider } from "@/lib/auth/provider/settings";
import { env } from "@/lib/env";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const named = { alg: "ES256", kid: "kring-1" };
const whole = {
  ...env(),
  ...{
    OIDC_ISSUER: "https://login.lindhult.example",
    OIDC_CLIENT_ID: "kring",
    OIDC_LABEL: "Lindhults kommun",
  },
  OIDC_ACR_VALUES: "http://id.elegnamnden.se/loa/1.0/loa3",
  OIDC_PRIVATE_KEY: JSON.stringify({ ...privateKey.export({ format: "jwk" }), ...named }),
};
type Whole = typeof whole;
const without = (name: keyof Whole) => ({ ...whole, [name]: undefined });
const withSecret = (secret: string) => ({ ...without("OIDC_PRIVATE_KEY"), OIDC_CLIENT_SECRET: secret });

describe("the settings of the identity provider", () => {
  it("may be left out, and then there is none", () => {
    expect([unsafeProvider(env()), providerSettings(env()), formOrigins(env())]).toEqual([[], null, []]);
  });

  it("are whole with issuer, client, key, levels and a label", () => {
    expect(unsafeProvider(whole)).toEqual([]);
    expect(providerSettings(whole)).toMatchObject({
      clientId: "kring",
      key: { kind: "privateKey" },
      scopes: "openid",
    });
    expect(unsafeProvider(withSecret("a".repeat(20) + "0123456789abcdef"))).toEqual([]);
  });

  it("let a form lead to the provider and to what it names, and nowhere else", () => {
    const through = { ...whole, OIDC_FORM_ORIGINS: "https://eid.example https://login.lindhult.example" };
    expect(formOrigins(through)).toEqual(["https://login.lindhult.example", "https://eid.example"]);
  });

  // Red once with unsafeProvider finding nothing: all thirteen would have started.
  it.each([
    ["no issuer", without("OIDC_ISSUER"), /OIDC_ISSUER/],
    ["no client", without("OIDC_CLIENT_ID"), /OIDC_CLIENT_ID/],
    ["no level", without("OIDC_ACR_VALUES"), /OIDC_ACR_VALUES/],
    ["no label", without("OIDC_LABEL"), /OIDC_LABEL/],
    ["no key", without("OIDC_PRIVATE_KEY"), /neither OIDC_PRIVATE_KEY nor/],
    ["two keys", { ...whole, OIDC_CLIENT_SECRET: "x".repeat(40) }, /not both/],
    ["a short secret", withSecret("short"), /shorter/],
    ["a key that is no JSON", { ...whole, OIDC_PRIVATE_KEY: "-----BEGIN" }, /not a private key/],
    [
      "a public key",
      { ...whole, OIDC_PRIVATE_KEY: JSON.stringify({ ...publicKey.export({ format: "jwk" }), ...named }) },
      /not a private key/,
    ],
    [
      "a key without a name",
      { ...whole, OIDC_PRIVATE_KEY: JSON.stringify(privateKey.export({ format: "jwk" })) },
      /not a private key/,
    ],
    ["an issuer without TLS", { ...whole, OIDC_ISSUER: "http://login.lindhult.example" }, /https/],
    ["an issuer with a query", { ...whole, OIDC_ISSUER: "https://login.lindhult.example/?a=b" }, /query/],
    ["an origin with a path", { ...whole, OIDC_FORM_ORIGINS: "https://eid.example/sign" }, /origins/],
  ] as const)("do not start with %s · T49", (_words, settings, expected) => {
    expect(unsafeProvider(settings)).toEqual([expect.stringMatching(expected)]);
  });
});
