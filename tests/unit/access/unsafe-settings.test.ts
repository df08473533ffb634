import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { unsafeSettings } from "@/lib/access/unsafe-settings";
import type { Env } from "@/lib/env";

const secret = () => randomBytes(32).toString("base64");

const safe: Env = {
  KRING_MODE: "production",
  DATABASE_URL: "postgresql://kring_app:7f3c9a@db/kring",
  DATABASE_AUTH_URL: "postgresql://kring_auth:51be02@db/kring",
  NEXTAUTH_URL: "https://kring.example.com",
  NEXTAUTH_SECRET: secret(),
  KRING_FIELD_KEY: secret(),
  KRING_INDEX_KEY: secret(),
  KRING_AUDIT_KEY: secret(),
  KRING_AUDIT_HEADS: "/mnt/elsewhere/kring-heads.jsonl",
  KRING_POOL_SIZE: 10,
  OIDC_SCOPES: "openid",
  OIDC_FORM_ORIGINS: "",
  LOG_LEVEL: "info",
};

describe("unsafeSettings", () => {
  it.each<[string, Partial<Env>]>([
    ["production behind TLS", {}],
    ["production on this machine without TLS", { NEXTAUTH_URL: "http://127.0.0.1:3000" }],
    ["demo on this machine", { KRING_MODE: "demo", NEXTAUTH_URL: "http://localhost:3000" }],
  ])("finds nothing in %s", (_words, change) => {
    expect(unsafeSettings({ ...safe, ...change })).toEqual([]);
  });

  it.each<[string, Partial<Env>, string]>([
    ["demo on a real host", { KRING_MODE: "demo" }, "KRING_MODE is demo"],
    ["a real host without TLS", { NEXTAUTH_URL: "http://kring.example.com" }, "does not begin with https"],
    [
      "a host that only looks like this machine",
      { NEXTAUTH_URL: "http://127.0.0.1.example.com" },
      "does not begin with https",
    ],
    ["a secret of one letter", { NEXTAUTH_SECRET: "a".repeat(44) }, "NEXTAUTH_SECRET is not random"],
    [
      "a secret that is a sentence",
      { NEXTAUTH_SECRET: "please-change-me-before-you-start-1234" },
      "NEXTAUTH_SECRET is not random",
    ],
    [
      "a field key of zeros",
      { KRING_FIELD_KEY: Buffer.alloc(32).toString("base64") },
      "KRING_FIELD_KEY is not random",
    ],
    [
      "a key that is said to replace itself",
      { KRING_FIELD_KEY_OLD: safe.KRING_FIELD_KEY },
      "KRING_FIELD_KEY_OLD is the same key",
    ],
    [
      "an audit chain whose head never leaves",
      { KRING_AUDIT_HEADS: undefined },
      "KRING_AUDIT_HEADS is not set",
    ],
    [
      "the database's password as shipped",
      { DATABASE_URL: "postgresql://kring_app:password@db/kring" },
      "DATABASE_URL has a password",
    ],
    [
      "a known password among the address's parameters",
      { DATABASE_AUTH_URL: "postgresql://kring_auth@db/kring?password=Kring_Auth" },
      "DATABASE_AUTH_URL has a password",
    ],
  ])("refuses %s", (_words, change, sentence) => {
    expect(unsafeSettings({ ...safe, ...change }).join("\n")).toContain(sentence);
  });

  it("refuses the same secret twice, and never repeats it", () => {
    const shared = secret();
    const found = unsafeSettings({ ...safe, KRING_FIELD_KEY: shared, KRING_INDEX_KEY: shared }).join("\n");
    expect(found).toContain("must all be different");
    expect(found).not.toContain(shared);
  });
});
