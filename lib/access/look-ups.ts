import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import type { Actor } from "@/lib/access/actor";
import { limiter, limitKey } from "@/lib/access/limits";
import { DomainError } from "@/lib/errors";
import { log } from "@/lib/log";

export const lookUpsPerHour = 30;

/**
 * Counts that a person has asked whether an identity number is known, before it is looked for. Whoever asks about more than
 * anybody needs to is refused, whatever the answer would have been, and the log says so (T66).
 */
export async function countLookUp({ personId }: Actor): Promise<void> {
  try {
    await lookUps().consume(limitKey("lookUp", personId));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    log.warn({ personId, consumed: error.consumedPoints }, "look-ups by number are at their limit");
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    throw new DomainError("errors.lookUps", { minutes });
  }
}

let made: ReturnType<typeof limiter> | undefined;

function lookUps() {
  made ??= limiter("lookUps", lookUpsPerHour, 3600);
  return made;
}
