import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { limiter, limitKey } from "@/lib/access/limits";
import { DomainError } from "@/lib/errors";
import { log } from "@/lib/log";

/** What one network may ask for in an hour; how often a link may ask and a code be tried is counted by the database. */
export const guestTriesPerHour = 60;

/** Counts a try from a network, before anything is looked at: whoever guesses links is stopped whatever they guess. */
export async function countGuest(network: string): Promise<void> {
  try {
    await guests().consume(limitKey("guest", network));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    log.warn({ consumed: error.consumedPoints }, "guest links are at their limit for a network");
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    throw new DomainError("guestLinks.errors.tooOften", { minutes });
  }
}

let made: ReturnType<typeof limiter> | undefined;

function guests() {
  made ??= limiter("guests", guestTriesPerHour, 3600);
  return made;
}
