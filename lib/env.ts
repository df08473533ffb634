import { z } from "zod";

const key = z
  .base64()
  .refine((value) => Buffer.from(value, "base64").length >= 32, "must be at least 32 bytes, base64");

const schema = z.object({
  KRING_MODE: z.enum(["demo", "production"]).default("production"),
  /** The app role: never the owner. */
  DATABASE_URL: z.url(),
  /** The role of `withoutCase`, with no grant on case tables. */
  DATABASE_AUTH_URL: z.url(),
  NEXTAUTH_URL: z.url(),
  NEXTAUTH_SECRET: z.string().min(32),
  KRING_FIELD_KEY: key,
  KRING_INDEX_KEY: key,
  /** The keys that those above replaced, until `npm run rotate-keys` has been run to its end. */
  KRING_FIELD_KEY_OLD: key.optional(),
  KRING_INDEX_KEY_OLD: key.optional(),
  KRING_AUDIT_KEY: key,
  /** The file that the head of the audit chain is appended to: on another disk or host than the database. */
  KRING_AUDIT_HEADS: z.string().min(1).optional(),
  /** The identity provider, after the Swedish OpenID Connect profile. All of it, or nothing. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  /** A private key as JWK; the way the profile asks for. A secret only where the provider knows no other. */
  OIDC_PRIVATE_KEY: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SCOPES: z.string().min(1).default("openid"),
  /** The levels of assurance that are let in, with spaces between. */
  OIDC_ACR_VALUES: z.string().min(1).optional(),
  /** "Logga in med …" */
  OIDC_LABEL: z.string().min(1).max(60).optional(),
  /** Further origins that the provider sends the browser through on its way to the sign-in. */
  OIDC_FORM_ORIGINS: z.string().default(""),
  /** The mail server, and the address that mail comes from. Only the worker needs them, and in a try-out nobody does. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" }).optional(),
  KRING_MAIL_FROM: z.email().optional(),
  KRING_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  /** Where holes in the installation are reported. */
  KRING_SECURITY_CONTACT: z
    .url({ protocol: /^(mailto|https|tel)$/, error: "must begin with mailto:, https:// or tel:" })
    .optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema>;

let read: Env | undefined;

/** The environment, read and checked once. Throws with the names of what is missing, never with a value. */
export function env(): Env {
  read ??= parse(process.env);
  return read;
}

function parse(variables: NodeJS.ProcessEnv): Env {
  const result = schema.safeParse(variables);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Kring cannot start. Check the environment:\n${problems.join("\n")}`);
}

/** Whether the address people use is on this machine: only there may TLS be missing and demo people sign in. */
export function isLoopback(address: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);
}
