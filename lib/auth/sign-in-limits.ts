import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { limiter, limitKey } from "@/lib/access/limits";
import { countedMinutes, freeTries, waitSeconds } from "@/lib/auth/rules";
import { DomainError } from "@/lib/errors";

/** A try that was let through, to be given back when the password was right. */
export type Turn = { readonly pair: string; readonly account: string; readonly network: string | null };

const knownDays = 90;

/**
 * Counts a try to sign in, before the password is looked at. Throws with the seconds to wait when it comes too soon.
 * Somebody who has signed in from the same network before is counted apart: strangers cannot make them wait.
 */
export async function takeTurn(username: string, network: string): Promise<Turn> {
  const pair = limitKey("pair", username, network);
  const isKnown = (await knownPairs().get(pair)) !== null;
  const turn = isKnown
    ? { pair, account: pair, network: null }
    : { pair, account: limitKey("account", username), network: limitKey("network", network) };
  await waitForTurn(turn.account);
  if (turn.network) await waitForTurn(turn.network);
  return turn;
}

/** The password was right: the account's tries are forgotten, the network's only by this one. */
export async function returnTurn({ pair, account, network }: Turn): Promise<void> {
  await tries().delete(account);
  if (network) await tries().reward(network, 1);
  await knownPairs().set(pair, 1, knownDays * 24 * 3600);
}

async function waitForTurn(key: string): Promise<void> {
  const { consumedPoints } = await tries().penalty(key, 1);
  const seconds = waitSeconds(consumedPoints);
  if (seconds === 0) return;
  try {
    await turns().consume(key, 1, { customDuration: seconds });
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new DomainError("auth.errors.wait", { seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
  }
}

const tries = once(() => limiter("signIn.tries", freeTries, countedMinutes * 60));
const turns = once(() => limiter("signIn.turns", 1, 1));
const knownPairs = once(() => limiter("signIn.known", 1, knownDays * 24 * 3600));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
