import "server-only";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { fieldKeys, indexKeys, keyIdOf, type Keys, unnamedKeyId } from "@/lib/access/field-keys";

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + nonceBytes + tagBytes;

/** How a sealed text begins in a column of text. What users write is always sealed, so it never stands there as they wrote it. */
const sealMark = "kring:sealed:";

/** Where a ciphertext stands. It cannot be moved to another row or column. */
export type FieldPlace = { readonly table: string; readonly column: string; readonly rowId: string };

/** AES-256-GCM: key id (1 byte), nonce (12), tag (16), ciphertext. An empty text is stored as nothing. */
export function encryptField(
  text: string,
  place: FieldPlace,
  { current } = fieldKeys(),
): Uint8Array<ArrayBuffer> | null {
  if (text === "") return null;
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", current.subarray(0, keyBytes), nonce).setAAD(
    additionalData(place),
  );
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Buffer.of(keyIdOf(current)), nonce, cipher.getAuthTag(), body]));
}

/** The text, or "" where nothing is stored. Throws when the ciphertext does not belong to the place, or no key opens it. */
export function decryptField(stored: Uint8Array | null, place: FieldPlace, keys = fieldKeys()): string {
  if (!stored) return "";
  const bytes = Buffer.from(stored);
  const [key, other] = keysNamed(bytes[0] ?? 0, keys);
  if (!key) throw new Error(`No key opens ${place.table}.${place.column}`);
  if (!other) return decryptWith(key, bytes, place);
  try {
    return decryptWith(key, bytes, place);
  } catch {
    // GCM tells which of the two is right: the wrong one fails.
    return decryptWith(other, bytes, place);
  }
}

/** The text sealed as text, for a column that held it in the clear before. */
export function sealText(text: string, place: FieldPlace, keys = fieldKeys()): string {
  const sealed = encryptField(text, place, keys);
  return sealed ? `${sealMark}${Buffer.from(sealed).toString("base64")}` : "";
}

/** The text; one that was written before the column was sealed is given as it stands. */
export function openText(stored: string, place: FieldPlace, keys = fieldKeys()): string {
  const bytes = sealedBytes(stored);
  return bytes ? decryptField(bytes, place, keys) : stored;
}

/** The envelope in a sealed text; null where the text is not sealed. */
export function sealedBytes(stored: string): Uint8Array | null {
  return stored.startsWith(sealMark) ? Buffer.from(stored.slice(sealMark.length), "base64") : null;
}

/** Whether the current key has sealed it. */
export function isCurrent(stored: Uint8Array, { current }: Keys): boolean {
  return stored[0] === keyIdOf(current);
}

/** HMAC of a normalised identity number: finds an exact match, tells nothing else. */
export function blindIndex(normalised: string, { current } = indexKeys()): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHmac("sha256", current).update(normalised).digest());
}

/** Every index that a row with this number may have while a key is being replaced. */
export function blindIndexes(normalised: string, keys = indexKeys()): Uint8Array<ArrayBuffer>[] {
  const { current, old } = keys;
  return [current, ...(old ? [old] : [])].map((key) => blindIndex(normalised, { current: key, old: null }));
}

function keysNamed(id: number, { current, old }: Keys): Buffer[] {
  const keys = old ? [current, old] : [current];
  return id === unnamedKeyId ? keys : keys.filter((key) => keyIdOf(key) === id);
}

function decryptWith(key: Buffer, bytes: Buffer, place: FieldPlace): string {
  const decipher = createDecipheriv(
    "aes-256-gcm",
    key.subarray(0, keyBytes),
    bytes.subarray(1, 1 + nonceBytes),
  )
    .setAAD(additionalData(place))
    .setAuthTag(bytes.subarray(1 + nonceBytes, headBytes));
  return Buffer.concat([decipher.update(bytes.subarray(headBytes)), decipher.final()]).toString("utf8");
}

function additionalData({ table, column, rowId }: FieldPlace): Buffer {
  return Buffer.from(`${table}.${column}.${rowId}`);
}
