import type { Arrange } from "@/lib/plans/schemas";

export type RemovedRow = { readonly row: Arrange["row"]; readonly rowId: string; readonly version: number };

/** The row that an address says was just removed: "intervention:<id>:2". Anything else is none. */
export function readRemoved(text: string | string[] | undefined): RemovedRow | null {
  if (typeof text !== "string") return null;
  const [, row, rowId, version] = /^(goal|intervention):([0-9a-f-]{36}):(\d{1,6})$/.exec(text) ?? [];
  if (rowId === undefined) return null;
  return { row: row === "goal" ? "goal" : "intervention", rowId, version: Number(version) };
}
