import { z } from "zod";
import { keysFrom } from "@/lib/access/field-keys";
import { asAdmin } from "./support/database-server";
import { main, PlainError } from "./support/progress";
import { rotateKeys } from "./support/rotate-keys";

const key = z
  .base64()
  .refine((text) => Buffer.from(text, "base64").length >= 32, "must be at least 32 bytes, base64");
const settings = z.object({
  DATABASE_OWNER_URL: z.url(),
  KRING_FIELD_KEY: key,
  KRING_FIELD_KEY_OLD: key.optional(),
  KRING_INDEX_KEY: key,
  KRING_INDEX_KEY_OLD: key.optional(),
});

main(async () => {
  const read = settings.safeParse(process.env);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    throw new PlainError(`Set these as README tells under "Changing keys":\n${problems.join("\n")}`);
  }
  const env = read.data;
  const changed = await asAdmin(env.DATABASE_OWNER_URL, (owner) =>
    rotateKeys(owner, {
      field: keysFrom(env.KRING_FIELD_KEY, env.KRING_FIELD_KEY_OLD),
      index: keysFrom(env.KRING_INDEX_KEY, env.KRING_INDEX_KEY_OLD),
    }),
  );
  console.log(
    changed === 0
      ? "Everything is sealed with the current keys. The old keys may be taken away."
      : `Sealed ${changed} values with the current keys. Run it once more: when nothing is left, the old keys may be taken away.`,
  );
});
