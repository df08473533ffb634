import { createHash } from "node:crypto";
import { canonicalText } from "@/lib/plans/canonical-text";
import type { PlanContent } from "@/lib/plans/content";

/** SHA-256 of the content, whatever the order of its keys. */
export function checksumOf(content: PlanContent): string {
  return createHash("sha256").update(canonicalText(content)).digest("hex");
}
