import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { hashPassword } from "@/lib/auth/passwords";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { agencies } from "@/prisma/seed/register/agencies";
import { ask, cookiesOf, withCounty } from "./county";
import { printFigure, ratio, timesOf } from "./figures";

const password = "tre gröna ekar i regn";
const perCore = 15;
const seconds = 20;
const accountCount = 120;

/** R3: passwords checked at fifteen a second and core, and what that does to the case list meanwhile. */
export async function signInThroughput(server: DatabaseServer): Promise<void> {
  await withCounty(server, 1_000, async ({ web, database }) => {
    const usernames = await makeAccounts(database.DATABASE_OWNER_URL);
    const cookie = await cookiesOf(web.address, "Anna Bergström");
    const form = await formOf(web.address);
    const page = async () => void (await ask(web.address, "/cases", cookie));
    await timesOf(30, page);
    const alone = percentile95(await pagesFor(seconds / 2, page));
    const rate = perCore * availableParallelism();
    const times: number[] = [];
    const load = paced(rate, seconds, async (n) => {
      const started = performance.now();
      await signIn(web.address, form, usernames[n % usernames.length] ?? "", password, n);
      times.push(performance.now() - started);
    });
    const [beside, took] = await Promise.all([pagesFor(seconds, page).then(percentile95), load]);
    printFigure(
      "R3",
      `passwords checked a second, asked for at ${rate}`,
      (times.length / took).toFixed(1),
      `${rate}`,
    );
    printFigure(
      "",
      `the slowest twentieth of them takes at least`,
      `${percentile95(times).toFixed(0)} ms`,
      "",
    );
    printFigure(
      "",
      `the case list's p95 meanwhile (${alone.toFixed(0)} ms alone)`,
      ratio(beside, alone),
      "< 2 ×",
    );
  });
}

/** T51: whether the time of the answer tells a name that exists from one that does not. */
export async function enumerationByTime(server: DatabaseServer): Promise<void> {
  await withCounty(server, 1_000, async ({ web, database }) => {
    const usernames = await makeAccounts(database.DATABASE_OWNER_URL);
    const form = await formOf(web.address);
    const samples = { known: [] as number[], unknown: [] as number[] };
    for (let n = -20; n < 500; n += 1) {
      const name = usernames[(n + 20) % usernames.length] ?? "";
      const pair = [["known", name] as const, ["unknown", `${name}x`] as const];
      for (const [kind, username] of n % 2 === 0 ? pair : pair.toReversed()) {
        const started = performance.now();
        await signIn(
          web.address,
          form,
          username,
          "inte rätt lösenord",
          2 * (n + 20) + Number(kind === "known"),
        );
        if (n >= 0) samples[kind].push(performance.now() - started);
      }
    }
    const p = mannWhitney(samples.known, samples.unknown);
    printFigure("T51", "known and unknown name, 500 answers each: p", p.toFixed(3), "> 0.01");
  });
}

/** Accounts with one password; as raw rows, since hashing each would take a minute. */
async function makeAccounts(ownerUrl: string): Promise<string[]> {
  const hash = await hashPassword(password);
  const usernames = Array.from({ length: accountCount }, (_, n) => `bench.${n}`);
  await asAdmin(ownerUrl, (owner) =>
    owner.query(
      `with names as (select gen_random_uuid() as id, unnest($1::text[]) as username),
       people as (insert into people (id, name) select id, username from names),
       appointments as (insert into appointments (id, person_id, agency_id, tasks, starts_on)
         select gen_random_uuid(), id, $2, '{caseWork}', '2026-01-01' from names)
       insert into local_accounts (person_id, username, password_hash) select id, username, $3 from names`,
      [usernames, agencies.pupilHealth.id, hash],
    ),
  );
  return usernames;
}

/** The hidden fields of the sign-in form, as a browser without scripts would send them. */
async function formOf(address: string): Promise<readonly (readonly [string, string])[]> {
  const html = await (await fetch(`${address}/sign-in`)).text();
  const form = html.split("<form").find((part) => part.includes('name="username"')) ?? "";
  return [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([field]) => [
    attribute(field, "name"),
    attribute(field, "value"),
  ]);
}

function attribute(field: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(field)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

async function signIn(
  address: string,
  fields: readonly (readonly [string, string])[],
  username: string,
  typed: string,
  n: number,
): Promise<void> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, name === "idempotencyKey" ? randomUUID() : value);
  body.append("username", username);
  body.append("password", typed);
  const answer = await fetch(`${address}/sign-in`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: address, "x-forwarded-for": `10.${(n >> 8) & 255}.${n & 255}.1` },
  });
  await answer.text();
  const expected = typed === password ? 303 : 200;
  if (answer.status !== expected) throw new Error(`Sign-in answered ${answer.status}`);
}

/** Starts `act` so many times a second, whatever the answers take. Returns how long it took until all had answered. */
async function paced(rate: number, forSeconds: number, act: (n: number) => Promise<void>): Promise<number> {
  const started = performance.now();
  const running: Promise<void>[] = [];
  for (let n = 0; n < rate * forSeconds; n += 1) {
    const wait = started + (n * 1000) / rate - performance.now();
    if (wait > 0) await sleep(wait);
    running.push(act(n));
  }
  await Promise.all(running);
  return (performance.now() - started) / 1000;
}

async function pagesFor(forSeconds: number, page: () => Promise<void>): Promise<readonly number[]> {
  const endsAt = performance.now() + forSeconds * 1000;
  const times: number[] = [];
  while (performance.now() < endsAt) {
    times.push(...(await timesOf(1, page)));
    await sleep(50);
  }
  return times;
}

function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

/** Two-sided p of the Mann-Whitney test, by its normal approximation. */
function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const above = a.reduce(
    (sum, x) => sum + b.filter((y) => x > y).length + b.filter((y) => x === y).length / 2,
    0,
  );
  const deviation = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  const z = Math.abs(above - (a.length * b.length) / 2) / deviation;
  const t = 1 / (1 + 0.2316419 * z);
  const tail = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return 2 * density * tail.reduce((sum, factor, power) => sum + factor * t ** (power + 1), 0);
}
