import "server-only";
import { openText, sealText } from "@/lib/access/field-encryption";

/** Where a copy is fetched, or the address it goes to: a family's address as often as not. Kept as ciphertext in both tables. */
const columns = { disclosures: "note", delivery_agreements: "place" } as const;
type Table = keyof typeof columns;

export function sealPlace(table: Table, rowId: string, place: string): string {
  return sealText(place, { table, column: columns[table], rowId });
}

export function openPlace(table: Table, rowId: string, stored: string): string {
  return openText(stored, { table, column: columns[table], rowId });
}
