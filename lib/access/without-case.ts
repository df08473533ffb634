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

/** As `withoutCase`, for one statement: it is a transaction by itself. */
export async function readWithoutCase<T>(read: (database: Transaction) => Promise<T>): Promise<T> {
  try {
    return await read(authDatabase());
  } catch (error) {
    throw asDomainError(error);
  }
}
