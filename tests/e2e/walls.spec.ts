import { expect, test } from "@playwright/test";
import type { Actor } from "@/lib/access/actor";
import { notIds } from "@/tests/abuse/hostile-values";
import { addressOf, type Reader, type RouteRow, routeTable } from "@/tests/abuse/route-table";
import { asFetched, firstDifference, plainAnswer, randomOf } from "@/tests/support/plain-answer";
import * as people from "@/tests/support/people";
import { type Answer, type Ask, asking, forEachAtOnce } from "@/tests/support/raw-http";
import { type Ids, routeWorlds } from "@/tests/support/route-worlds";

const { anna, emil, fadumo, gunilla, henning, johan, kerstin, margareta, samira, ulrika } = people;
type Walled = Extract<RouteRow, { world: unknown }>;

/** A name that stands in every case of this file, and nowhere else. */
const guardian = "Sárevenne Vilddotter";
const readers: Readonly<Record<Reader, Actor>> = {
  caseWorker: anna,
  receiver: fadumo,
  receiversColleague: johan,
  receiversManager: gunilla,
  manager: kerstin,
  decider: henning,
  administrator: margareta,
};

/** Everybody there is around the cases; each is an outsider to every route that opens for somebody else. */
const everybody: readonly (readonly [words: string, actor: Actor])[] = [
  ["the case worker", anna],
  ["a colleague outside the case", ulrika],
  ["the manager", kerstin],
  ["the invited agency's receiver", fadumo],
  ["the receiver's colleague", johan],
  ["the receiver's manager", gunilla],
  ["somebody at an agency that is not involved", emil],
  ["who administers people", margareta],
  ["a manager in another municipality", henning],
];

/** A page without an id is everybody's own whose task it is. */
const closedTo = (actor: Actor, routes: typeof walled) =>
  routes.filter(
    ([route, row]) => !isFor(row, actor) && (route.includes("[") || !actor.tasks.includes("manage")),
  );
const isFor = ({ opens, also }: Walled, actor: Actor) =>
  [opens, also ?? []].flat().some((reader) => readers[reader] === actor);
/** A page of data comes with status 200, and says itself that it is none. */
const isNone = ({ status, body }: Answer) =>
  status === 404 || (status === 200 && body.includes("NEXT_HTTP_ERROR_FALLBACK;404"));
const walled = Object.entries(routeTable).filter((entry): entry is [string, Walled] => "world" in entry[1]);
const open = Object.entries(routeTable).filter(([, row]) => !("world" in row));
const pages = walled.filter(([route]) => !route.startsWith("/api/"));
const papers = walled.filter(([route]) => route.startsWith("/api/papers/"));

let worlds: Awaited<ReturnType<typeof routeWorlds>>;
let foreign: Awaited<ReturnType<typeof routeWorlds>>;
let nobody: Ask;
const ask = new Map<Actor, Ask>();
const as = (actor: Actor) => ask.get(actor) ?? nobody;

test.describe.configure({ timeout: 180_000 });

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(180_000);
  const address = baseURL ?? "";
  nobody = await asking(address, null);
  for (const [, actor] of everybody) ask.set(actor, await asking(address, actor));
  worlds = await routeWorlds(anna, fadumo, samira, guardian);
  foreign = await routeWorlds(fadumo, anna, johan, guardian);
});

test.describe("every route of the table", () => {
  test("opens for the one it is for, and is never kept by the browser · X-20", async () => {
    const wrong: unknown[] = [];
    await forEachAtOnce(walled, async ([route, { opens, world, leadsTo }]) => {
      const address = addressOf(route, worlds[world]);
      const { status, headers } = await as(readers[opens])(address);
      const kept = headers.get("cache-control");
      const isInside = headers.get("location")?.startsWith(leadsTo ?? `${address}/`);
      if ((status !== 200 && !isInside) || kept !== "private, no-store") wrong.push([address, status, kept]);
    });
    expect(wrong).toEqual([]);
  });

  for (const [words, actor] of everybody)
    // Red once with coordinated_case_ids asking neither for person nor agency: a colleague, the manager and the receiver read it.
    test(`answers ${words} as a random id does where it is not for them · T01, X-20`, async () => {
      const closed = closedTo(actor, walled);
      expect(await told(as(actor), closed)).toEqual([]);
    });

  // Red once with somebody's session for whoever has none: pages and papers were given.
  test("sends nobody signed in to the sign-in page, and gives no paper · T01, T32", async () => {
    const wrong: unknown[] = [];
    await forEachAtOnce(walled, async ([route, { world }]) => {
      const address = addressOf(route, worlds[world]);
      const { status, headers, body } = await nobody(address);
      const to = headers.get("location");
      const isRefused = route.startsWith("/api/")
        ? status === 404 && body === ""
        : status === 307 && to === `/sign-in?${new URLSearchParams({ returnTo: address }).toString()}`;
      if (!isRefused || body.includes(guardian)) wrong.push([address, status, to]);
    });
    expect(wrong).toEqual([]);
  });

  test("says nothing of the child on pages that everybody signed in has · T01, X-20", async () => {
    const ids = { agencyId: fadumo.agencyId, list: "health-care" };
    const wrong: unknown[] = [];
    await forEachAtOnce(open, async ([route, row]) => {
      for (const actor of [null, emil, ulrika]) {
        const address = addressOf(route, ids);
        const { status, body } = await (actor ? as(actor) : nobody)(address);
        if (!isExpected(route, row, actor, status) || body.includes(guardian))
          wrong.push([address, actor?.personName, status]);
      }
    });
    expect(wrong).toEqual([]);
  });
});

/** The review of the trace does not exist for who is no reviewer; everything else of the table's open routes is given. */
function isExpected(route: string, row: RouteRow, actor: Actor | null, status: number): boolean {
  if (!actor && row.opens !== "anybody") return status === (route.startsWith("/api/papers/") ? 404 : 307);
  if (row.opens === "reviewer") return status === 404;
  return "answers" in row ? status === row.answers : status < 400;
}

test.describe("what the browser fetches between pages", () => {
  for (const [words, actor] of everybody)
    // Red once with coordinated_case_ids asking neither for person nor agency: a colleague's browser was given the page.
    test(`tells ${words} no more than the page does · T12, X-20`, async () => {
      const closed = closedTo(actor, pages);
      expect(await told(as(actor), closed, { RSC: "1" })).toEqual([]);
    });

  // Red once with somebody's session for whoever has none.
  test("tells nobody signed in nothing · T12", async () => {
    const wrong: unknown[] = [];
    await forEachAtOnce(pages, async ([route, { world }]) => {
      const address = addressOf(route, worlds[world]);
      const headers = { RSC: "1" };
      const { status, body } = await nobody(asFetched(address, headers), { headers });
      const isSentOn = /NEXT_REDIRECT;[a-z]+;\/sign-in\?/.test(body);
      if (!isSentOn || body.includes(guardian)) wrong.push([address, status, body.slice(0, 200)]);
    });
    expect(wrong).toEqual([]);
  });
});

test.describe("an id inside another", () => {
  test("is found only in its own case: one of another case answers as a random one · T02, X-20", async () => {
    const wrong: unknown[] = [];
    const own = await routeWorlds(anna, fadumo, samira, guardian);
    await forEachAtOnce(walled, async ([route, { opens, world }]) => {
      const ids = worlds[world];
      for (const name of idsOf(route).slice(1).filter(isOfTheCase))
        for (const other of [foreign, own]) {
          const foreignId = other[world][name] ?? "";
          // The reader's own agency is a party of every case that it coordinates.
          if ([ids[name], `agency-${readers[opens].agencyId}`].includes(foreignId)) continue;
          const difference = await differs(
            as(readers[opens]),
            route,
            { ...ids, [name]: foreignId },
            [name],
            ids,
          );
          if (difference) wrong.push([route, name, difference]);
        }
    });
    expect(wrong).toEqual([]);
  });

  test("opens nothing under a foreign case, however right it is itself · T02", async () => {
    const wrong: unknown[] = [];
    await forEachAtOnce(walled, async ([route, { opens, world }]) => {
      const [outer = "", inner] = idsOf(route);
      if (!inner) return;
      const ids = { ...worlds[world], [outer]: foreign[world][outer] ?? "" };
      const { status } = await as(readers[opens])(addressOf(route, ids));
      if (status !== 404) wrong.push([route, status]);
    });
    expect(wrong).toEqual([]);
  });
});

test("an id that is none is a page that does not exist, never a fault of ours · T01", async () => {
  const wrong: unknown[] = [];
  await forEachAtOnce(walled, async ([route, { opens, world }]) => {
    for (const name of idsOf(route))
      for (const none of notIds) {
        const address = addressOf(route, { ...worlds[world], [name]: none });
        const { status, body } = await as(readers[opens])(address);
        if (![400, 404].includes(status) || body.includes(guardian)) wrong.push([address, status]);
      }
  });
  expect(wrong).toEqual([]);
});

test("a paper is for its reader alone, whatever is asked for beside it · T32", async () => {
  const wrong: unknown[] = [];
  await forEachAtOnce(papers, async ([route, row]) => {
    const { opens, world } = row;
    const address = addressOf(route, worlds[world]);
    const given = await as(readers[opens])(address);
    if (given.headers.get("content-type") !== "application/pdf") wrong.push([address, given.status]);
    for (const [words, actor] of everybody) {
      if (isFor(row, actor)) continue;
      const { status, body, headers } = await as(actor)(address);
      if (status !== 404 || body !== "" || headers.get("cache-control") !== "private, no-store")
        wrong.push([address, words, status]);
    }
  });
  expect(wrong).toEqual([]);
});

/** An agency is of the register, and the same for every case. */
const isOfTheCase = (name: string) => name !== "agencyId";

/** The names of the ids in an address, its query's included. */
function idsOf(route: string): string[] {
  return [...addressOf(route, {}).matchAll(/\b(\w+(?:Id|Key)|receiver)\b/g)].map(([name]) => name);
}

/** What the routes tell somebody about the worlds' ids that they do not tell about random ones. */
async function told(
  asker: Ask,
  routes: readonly (readonly [string, Walled])[],
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  const wrong: unknown[] = [];
  await forEachAtOnce(routes, async ([route, { world }]) => {
    const ids = worlds[world];
    const difference = await differs(asker, route, ids, Object.keys(ids), ids, headers);
    if (difference) wrong.push([addressOf(route, ids), difference]);
  });
  return wrong;
}

/** How the answer differs from what random ids in the named places give; null when it does not. */
async function differs(
  asker: Ask,
  route: string,
  ids: Ids,
  replaced: readonly string[],
  known: Ids,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const random = { ...ids, ...Object.fromEntries(replaced.map((name) => [name, randomOf(ids[name] ?? "")])) };
  const real = await asker(asFetched(addressOf(route, ids), headers), { headers });
  const none = await asker(asFetched(addressOf(route, random), headers), { headers });
  const [realText, noneText] = [plainAnswer(real, ids), plainAnswer(none, random)];
  if (isNone(real) && isNone(none) && realText === noneText && !real.body.includes(guardian)) return null;
  return {
    real: real.status,
    none: none.status,
    at: firstDifference(realText, noneText),
    known: known["caseId"],
  };
}
