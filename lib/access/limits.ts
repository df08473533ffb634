import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { limitsDatabase } from "@/lib/db";
import { env } from "@/lib/env";

/** Counts points under keys, shared by all web processes. The table is made by a migration. */
export function limiter(name: string, points: number, seconds: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: limitsDatabase(),
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}

/** A key that counts somebody without saying who: names and addresses are not kept. */
export function limitKey(...parts: readonly string[]): string {
  return createHmac("sha256", env().NEXTAUTH_SECRET).update(JSON.stringify(parts)).digest("base64url");
}
