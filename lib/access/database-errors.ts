import { noteBusy } from "@/lib/access/busy-note";
import { NotAllowedError, UnavailableError } from "@/lib/errors";
import { Prisma } from "@/prisma/generated/client";

/** SQLSTATE of `app.refuse`: a function in the database said no. */
const refusedByDatabase = "KR001";
const busy = new Set([
  "P2028",
  "P2024",
  "P2034",
  "53100",
  "53300",
  "57P01",
  "08006",
  "08001",
  "40001",
  "40P01",
  "55P03",
]);

/** Turns what the database says into a sentence for the user where there is one; anything else is passed on as it is. */
export function asDomainError(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  const code = sqlState(error) ?? error.code;
  if (code === refusedByDatabase) return new NotAllowedError(sentenceOf(error));
  if (code === "42501") return new NotAllowedError("errors.refused");
  if (busy.has(code)) {
    noteBusy();
    return new UnavailableError();
  }
  return error;
}

/** What everybody who reads in an emergency meets, whatever they try, has a sentence of its own. */
function sentenceOf({ meta }: Prisma.PrismaClientKnownRequestError): string {
  return JSON.stringify(meta ?? {}).includes("emergency.readOnly")
    ? "errors.emergencyReadOnly"
    : "errors.refused";
}

function sqlState(error: Prisma.PrismaClientKnownRequestError): string | null {
  const text = JSON.stringify(error.meta ?? {});
  return /"(?:originalCode|code)":"([0-9A-Z]{5})"/.exec(text)?.[1] ?? null;
}
