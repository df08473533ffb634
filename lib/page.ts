import "server-only";
import { notFound } from "next/navigation";
import { NotFoundError } from "@/lib/errors";

/** For pages: what does not exist for the reader is the page "Sidan finns inte". */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}

/** What Next gives a page under `/cases/[caseId]`. */
export type CasePageProps = { readonly params: Promise<{ readonly caseId: string }> };
