import "server-only";
import { asDomainError } from "@/lib/access/database-errors";
import { authDatabase, type Transaction } from "@/lib/db";

/** Runs `work` in one transaction as the sign-in role: accounts, sessions, limits and health. No case table exists for it. */
export async function withoutCase<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await authDatabase().$transaction(work);
  } catch (error) {
    throw asDomainError(error);
  }
}
