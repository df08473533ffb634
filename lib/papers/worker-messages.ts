import type { PaperDocument } from "@/lib/papers/document";

export type PaperJob = { readonly document: PaperDocument };

/** The drawn paper, or the name of what went wrong: never the text of an error, which can quote the paper. */
export type PaperResult = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly failure: string };
