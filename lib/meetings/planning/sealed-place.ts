import "server-only";
import { openText, sealText } from "@/lib/access/field-encryption";

/** Where people meet tells where a child can be found: the row keeps it as ciphertext. */
export function sealPlace(meetingId: string, place: string): string {
  return sealText(place, placeOf(meetingId));
}

export function openPlace(row: { readonly id: string; readonly place: string }): string {
  return openText(row.place, placeOf(row.id));
}

function placeOf(rowId: string) {
  return { table: "meetings", column: "place", rowId };
}
