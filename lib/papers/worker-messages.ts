import type { PaperDocument } from "@/lib/papers/document";

export type PaperJob = { readonly document: PaperDocument };

/**
 * First that the thread is ready. Then, for each paper, the drawn paper or the name of what went wrong: never
 * the text of an error, which can quote the paper.
 */
export type PaperAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "drawn"; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly errorName: string };
