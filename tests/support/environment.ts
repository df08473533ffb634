/** What `lib/env` reads, in tests: nothing of it opens a door anywhere else. */
const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");

Object.assign(process.env, {
  KRING_MODE: "demo",
  NEXTAUTH_URL: "http://127.0.0.1:3000",
  NEXTAUTH_SECRET: key(1),
  KRING_FIELD_KEY: key(2),
  KRING_INDEX_KEY: key(3),
  KRING_AUDIT_KEY: key(4),
  LOG_LEVEL: "silent",
});
process.env.DATABASE_URL ??= "postgresql://kring_app@none.invalid/none";
process.env.DATABASE_AUTH_URL ??= "postgresql://kring_auth@none.invalid/none";
