import "server-only";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const keyId = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** Where a ciphertext stands. It cannot be moved to another row or column. */
export type FieldPlace = { readonly table: string; readonly column: string; readonly rowId: string };

/** AES-256-GCM: key id (1 byte), nonce (12), tag (16), ciphertext. An empty text is stored as nothing. */
export function encryptField(text: string, place: FieldPlace): Uint8Array<ArrayBuffer> | null {
  if (text === "") return null;
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", fieldKey(), nonce).setAAD(additionalData(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Buffer.of(keyId), nonce, cipher.getAuthTag(), body]));
}

/** The text, or "" where nothing is stored. Throws when the ciphertext does not belong to the place. */
export function decryptField(stored: Uint8Array | null, place: FieldPlace): string {
  if (!stored) return "";
  const bytes = Buffer.from(stored);
  const nonce = bytes.subarray(1, 1 + nonceBytes);
  const tag = bytes.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  const decipher = createDecipheriv("aes-256-gcm", fieldKey(), nonce)
    .setAAD(additionalData(place))
    .setAuthTag(tag);
  return Buffer.concat([
    decipher.update(bytes.subarray(1 + nonceBytes + tagBytes)),
    decipher.final(),
  ]).toString("utf8");
}

/** HMAC of a normalised identity number: finds an exact match, tells nothing else. */
export function blindIndex(normalised: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    createHmac("sha256", Buffer.from(env().KRING_INDEX_KEY, "base64")).update(normalised).digest(),
  );
}

function fieldKey(): Buffer {
  return Buffer.from(env().KRING_FIELD_KEY, "base64").subarray(0, 32);
}

function additionalData({ table, column, rowId }: FieldPlace): Buffer {
  return Buffer.from(`${table}.${column}.${rowId}`);
}
