import { createHash } from "node:crypto";
import type { PlanContent } from "@/lib/plans/content";

/** SHA-256 of the content, whatever the order of its keys: the database does not keep that order. */
export function checksumOf(content: PlanContent): string {
  return createHash("sha256").update(JSON.stringify(inKeyOrder(content))).digest("hex");
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]));
}
