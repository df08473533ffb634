import type { ClientBase } from "pg";
import {
  blindIndex,
  decryptField,
  encryptField,
  type FieldPlace,
  isCurrent,
  openText,
  sealedBytes,
  sealText,
} from "@/lib/access/field-encryption";
import { keyIdOf, type Keys } from "@/lib/access/field-keys";
import { PlainError } from "./progress";

type SealedColumn = { readonly table: string; readonly column: string; readonly kind: "bytes" | "text" };

/** Every column that holds ciphertext. A test compares it with what a full database holds. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: "children", column: "identity_cipher", kind: "bytes" },
  { table: "children", column: "schooling", kind: "text" },
  { table: "guardians", column: "phone_cipher", kind: "bytes" },
  { table: "guardians", column: "email_cipher", kind: "bytes" },
  { table: "guardians", column: "address_cipher", kind: "bytes" },
  { table: "meetings", column: "place", kind: "text" },
  { table: "delivery_agreements", column: "place", kind: "text" },
  { table: "disclosures", column: "note", kind: "text" },
  { table: "totp_factors", column: "secret", kind: "bytes" },
];

export type Rotation = {
  readonly field: Keys;
  readonly index: Keys;
  readonly batch?: number;
  /** Told after each batch that is saved, with how many rows it looked at. */
  readonly onBatch?: (rows: number) => void;
};

/**
 * Seals everything anew with the current keys, what stood in the clear included, batch by batch. What is done stays done: a
 * run that was cut short is run again, and one that has nothing left to do changes nothing. Kring may be in use meanwhile.
 * Returns how many values were sealed anew.
 */
export async function rotateKeys(
  owner: Pick<ClientBase, "query">,
  { field, index, batch = 500, onBatch = () => undefined }: Rotation,
): Promise<number> {
  if (field.old && keyIdOf(field.old) === keyIdOf(field.current)) {
    throw new PlainError("The old and the new field key have the same short name. Make another new key.");
  }
  let changed = 0;
  for (const column of sealedColumns) {
    changed += await inBatches(owner, column, batch, onBatch, (row) => sealedAnew(row, column, field));
  }
  const numbers = { table: "children", column: "identity_cipher", kind: "bytes" } as const;
  return changed + (await inBatches(owner, numbers, batch, onBatch, (row) => indexedAnew(row, field, index)));
}

type Row = { readonly id: string; readonly value: Buffer | string; readonly index: Buffer | null };
type Change = { readonly set: string; readonly value: Uint8Array | string; readonly was: unknown } | null;

async function inBatches(
  owner: Pick<ClientBase, "query">,
  { table, column }: SealedColumn,
  batch: number,
  onBatch: (rows: number) => void,
  changeOf: (row: Row) => Change,
): Promise<number> {
  const index = table === "children" ? "identity_index" : "null::bytea";
  let changed = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await owner.query<Row>(
      `SELECT id, ${column} AS value, ${index} AS index FROM ${table}
       WHERE id > $1 AND length(${column}) > 0 ORDER BY id LIMIT $2`,
      [after, batch],
    );
    const last = rows.at(-1);
    if (!last) return changed;
    await owner.query("BEGIN");
    for (const row of rows) {
      const change = changeOf(row);
      if (!change) continue;
      // Whoever saves the row meanwhile has sealed it with the current key already.
      const { rowCount } = await owner.query(
        `UPDATE ${table} SET ${change.set} = $1 WHERE id = $2 AND ${change.set} IS NOT DISTINCT FROM $3`,
        [change.value, row.id, change.was],
      );
      changed += rowCount ?? 0;
    }
    await owner.query("COMMIT");
    onBatch(rows.length);
    after = last.id;
  }
}

function sealedAnew({ id, value }: Row, { table, column }: SealedColumn, keys: Keys): Change {
  const place: FieldPlace = { table, column, rowId: id };
  if (typeof value === "string") {
    const bytes = sealedBytes(value);
    if (bytes && isCurrent(bytes, keys)) return null;
    return { set: column, value: sealText(openText(value, place, keys), place, keys), was: value };
  }
  if (isCurrent(value, keys)) return null;
  const sealed = encryptField(decryptField(value, place, keys), place, keys);
  return sealed && { set: column, value: sealed, was: value };
}

function indexedAnew({ id, value, index }: Row, field: Keys, keys: Keys): Change {
  if (typeof value === "string") return null;
  const number = decryptField(value, { table: "children", column: "identity_cipher", rowId: id }, field);
  const anew = blindIndex(number, keys);
  return index && Buffer.from(anew).equals(index) ? null : { set: "identity_index", value: anew, was: index };
}
