import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { limiter, limitKey } from "@/lib/access/limits";
import { countedMinutes, freeTries, waitSeconds, wrongCodesADay } from "@/lib/auth/rules";
import { DomainError } from "@/lib/errors";
import { log } from "@/lib/log";

/** What is tried: a password for a user name, or a code for a person. */
export type TriedSecret = "password" | "code";

/** A try that was let through, to be given back when the secret was right. */
export type Turn = { readonly pair: string; readonly account: string; readonly network: string | null };

const knownDays = 90;
const daySeconds = 24 * 3600;

/**
 * Counts a try, before the secret is looked at. Throws with the seconds to wait when it comes too soon.
 * Somebody who has succeeded from the same network before is counted apart: strangers cannot make them wait.
 */
export async function takeTurn(secret: TriedSecret, name: string, network: string): Promise<Turn> {
  const pair = limitKey(secret, "pair", name, network);
  if ((await knownPairs().get(pair)) !== null) {
    await waitForTurn(pair);
    return { pair, account: pair, network: null };
  }
  const account = limitKey(secret, "account", name);
  const turn = { pair, account, network: limitKey(secret, "network", network) };
  await waitForTurn(account);
  await waitForTurn(turn.network);
  if (secret === "code") await spendDay(account);
  return turn;
}

/** The secret was right: the account's tries are forgotten, the network's only by this one. */
export async function returnTurn({ pair, account, network }: Turn): Promise<void> {
  await tries().delete(account);
  await codesOfDay().delete(account);
  if (network) await tries().reward(network, 1);
  await knownPairs().set(pair, 1, knownDays * daySeconds);
}

/** Six digits are few: whoever knows the password must not be able to go on for months. */
async function spendDay(account: string): Promise<void> {
  const { consumedPoints } = await codesOfDay().penalty(account, 1);
  if (consumedPoints > wrongCodesADay) throw new DomainError("auth.errors.tooManyCodes");
}

async function waitForTurn(key: string): Promise<void> {
  const { consumedPoints } = await tries().penalty(key, 1);
  const seconds = waitSeconds(consumedPoints);
  if (seconds === 0) return;
  if (consumedPoints === freeTries + 1) log.warn({ key }, "sign-in tries wait");
  try {
    await turns().consume(key, 1, { customDuration: seconds });
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new DomainError("auth.errors.wait", { seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
  }
}

const tries = once(() => limiter("signIn.tries", freeTries, countedMinutes * 60));
const turns = once(() => limiter("signIn.turns", 1, 1));
const codesOfDay = once(() => limiter("signIn.codes", wrongCodesADay, daySeconds));
const knownPairs = once(() => limiter("signIn.known", 1, knownDays * daySeconds));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
