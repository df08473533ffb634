import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { signHead } from "@/lib/access/audit-chain";

/** Where the chain stood at a moment: its last row and that row's hash. */
export type Head = { readonly at: string; readonly seq: string; readonly hash: string };

const lineSchema = z.strictObject({
  at: z.iso.datetime(),
  seq: z.string().regex(/^\d+$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One head as a line of the file it is shipped to. */
export function headLine(head: Head, auditKey: Buffer): string {
  return `${JSON.stringify({ ...head, signature: signHead(signed(head), auditKey) })}\n`;
}

/** The head that a line holds, or null where the line is not one that Kring signed. */
export function readHeadLine(line: string, auditKey: Buffer): Head | null {
  const parsed = lineSchema.safeParse(fromJson(line));
  if (!parsed.success) return null;
  const { signature, ...head } = parsed.data;
  const expected = Buffer.from(signHead(signed(head), auditKey), "hex");
  return timingSafeEqual(expected, Buffer.from(signature, "hex")) ? head : null;
}

function signed({ at, seq, hash }: Head): string {
  return [at, seq, hash].join("\n");
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Whatever is not JSON is no head.
    return null;
  }
}
