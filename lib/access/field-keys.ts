import "server-only";
import { createHash } from "node:crypto";
import { env } from "@/lib/env";

/** A key in use, and the one it replaced while rows sealed with that remain. */
export type Keys = { readonly current: Buffer; readonly old: Buffer | null };

export function fieldKeys(): Keys {
  const { KRING_FIELD_KEY, KRING_FIELD_KEY_OLD } = env();
  return keysFrom(KRING_FIELD_KEY, KRING_FIELD_KEY_OLD);
}

export function indexKeys(): Keys {
  const { KRING_INDEX_KEY, KRING_INDEX_KEY_OLD } = env();
  return keysFrom(KRING_INDEX_KEY, KRING_INDEX_KEY_OLD);
}

export function keysFrom(current: string, old: string | undefined): Keys {
  return { current: decoded(current), old: old === undefined ? null : decoded(old) };
}

/** What was sealed before keys had names says 1: any key may be its own. */
export const unnamedKeyId = 1;

/** The name of a key in one byte, which tells nothing of the key. Never 0 or the unnamed. */
export function keyIdOf(key: Buffer): number {
  const digest = createHash("sha256").update("kring field key").update(key).digest();
  return 2 + (digest.readUInt16BE(0) % 254);
}

function decoded(key: string): Buffer {
  return Buffer.from(key, "base64");
}
