import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

export type Transaction = Prisma.TransactionClient;

const patient = { maxWait: 10_000, timeout: 15_000 };
const databases = globalThis as { kringApp?: PrismaClient; kringAuth?: PrismaClient; kringLimits?: pg.Pool };

/** The database as the app role sees it: nothing, until a transaction says who is asking. */
export function appDatabase(): PrismaClient {
  databases.kringApp ??= connect(env().DATABASE_URL, env().KRING_POOL_SIZE);
  return databases.kringApp;
}

/** The database as the sign-in role sees it: people, sessions and limits, no case. */
export function authDatabase(): PrismaClient {
  databases.kringAuth ??= connect(env().DATABASE_AUTH_URL, 5);
  return databases.kringAuth;
}

/** Connections of their own for counting tries: a transaction that is rolled back must not forget that one was made. */
export function limitsDatabase(): pg.Pool {
  databases.kringLimits ??= new pg.Pool({ connectionString: env().DATABASE_AUTH_URL, max: 2 });
  return databases.kringLimits;
}

function connect(connectionString: string, max: number): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max }), transactionOptions: patient });
}
