import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { actionTable } from "@/tests/abuse/action-table";
import type { World } from "@/tests/abuse/actions/row";
import { routeTable } from "@/tests/abuse/route-table";
import { type Call, formCall, isDone } from "@/tests/support/action-calls";
import { type BuiltAction, builtActions, builtRoutes } from "@/tests/support/build-manifest";
import { markBesideWorkers } from "@/tests/support/database-mark";
import { emil } from "@/tests/support/people";
import { type Answer, type Ask, asking, forEachAtOnce } from "@/tests/support/raw-http";

const actions = builtActions();
/** An action with a form that its actor could send right now. */
type Act = BuiltAction & { readonly world: World | null };
type Sent = {
  readonly who: (world: World | null) => Actor | null;
  readonly at: Place;
  readonly headers: object;
};
type Place = "its own page" | "another page" | "a static file";

const evil = "https://evil.example";
const actor = (world: World | null) => world?.actor ?? emil;
const outsider = (world: World | null) => world?.outsider ?? null;
const nobody = () => null;

let acts: Act[];
let owner: pg.Client;
let own: string;
const asks = new Map<string, Ask>();

test.describe.configure({ timeout: 180_000 });

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(300_000);
  own = baseURL ?? "";
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  acts = [];
  for (const action of actions) acts.push({ ...action, world: await worldOf(action) });
  for (const { world } of acts)
    for (const who of [actor(world), outsider(world)]) if (who) await askerOf(who);
});

test.afterAll(() => owner.end());

test.describe("the build", () => {
  test("holds no action that the table does not know, and every one that it knows", () => {
    expect(actions.map(({ name }) => name).toSorted()).toEqual(Object.keys(actionTable).toSorted());
  });

  test("holds no route that the table does not know, and every one that it knows", () => {
    const ofFramework = [
      "/404",
      "/500",
      "/_app",
      "/_document",
      "/_error",
      "/_global-error",
      "/_not-found",
      "/icon.svg",
    ];
    const routes = builtRoutes().filter((route) => !ofFramework.includes(route));
    expect(routes.toSorted()).toEqual(Object.keys(routeTable).toSorted());
  });
});

test.describe("every action of the build, sent as it is", () => {
  const from = (headers: object): Sent => ({ who: actor, at: "its own page", headers });
  const ways: readonly (readonly [words: string, sent: () => Sent])[] = [
    ["nobody signed in", () => ({ who: nobody, at: "its own page", headers: { origin: own } })],
    [
      "nobody signed in, to another page",
      () => ({ who: nobody, at: "another page", headers: { origin: own } }),
    ],
    [
      "nobody signed in, to a static file",
      () => ({ who: nobody, at: "a static file", headers: { origin: own } }),
    ],
    ["an outsider", () => ({ who: outsider, at: "its own page", headers: { origin: own } })],
    ["an outsider, to another page", () => ({ who: outsider, at: "another page", headers: { origin: own } })],
    [
      "an outsider, to a static file",
      () => ({ who: outsider, at: "a static file", headers: { origin: own } }),
    ],
    ["its actor's browser, not saying from where", () => from({})],
    [
      "its actor's browser, to another page, not saying from where",
      () => ({ ...from({}), at: "another page" }),
    ],
    ["another site", () => from({ origin: evil })],
    ["a sandboxed frame", () => from({ origin: "null" })],
    ["another site, as the browser says", () => from({ origin: own, "sec-fetch-site": "cross-site" })],
    ["a neighbouring site", () => from({ origin: own, "sec-fetch-site": "same-site" })],
    ["another site behind a spoofed host", () => from({ origin: evil, "x-forwarded-host": "evil.example" })],
    ["nowhere behind a spoofed host", () => from({ "x-forwarded-host": "evil.example" })],
  ];

  for (const [words, sent] of ways)
    // Red once with somebody's session for whoever has none, and with isOwnOrigin asked for nowhere: actions were done.
    // Red once with coordinated_case_ids and may_trace letting everybody through: outsiders changed the child. With the first
    // alone doing so, the second held.
    test(`does nothing for ${words} · T11, T52`, async () => {
      const { who, at, headers } = sent();
      const before = await mark();
      const wrong: unknown[] = [];
      await forEachAtOnce(acts, async (act) => {
        const person = who(act.world);
        if (who === nobody ? isAnybodys(act) : !person) return;
        const answer = await call(person, act, at, formCall(act.world?.form ?? {}), headers);
        if (answer.status >= 500 || isDone(answer))
          wrong.push([act.name, answer.status, answer.body.slice(0, 200)]);
      });
      expect(wrong).toEqual([]);
      expect(await mark()).toEqual(before);
    });

  // Red once with isForm saying yes to all: the answers were faults.
  test("does nothing, and says so in a sentence, with something that is no form · T11, X-24", async () => {
    const before = await mark();
    const wrong: unknown[] = [];
    await forEachAtOnce(acts, async (act) => {
      for (const [words, body] of noForms) {
        const answer = await call(actor(act.world), act, "its own page", body(), { origin: own });
        const says = answer.body.includes("Formuläret kom inte fram helt.");
        if (answer.status !== 200 || !says)
          wrong.push([act.name, words, answer.status, answer.body.slice(0, 200)]);
      }
    });
    expect(wrong).toEqual([]);
    expect(await mark()).toEqual(before);
  });

  test("does nothing with what cannot be read at all, and tells nothing of why · T11", async () => {
    const before = await mark();
    const wrong: unknown[] = [];
    await forEachAtOnce(acts, async (act) => {
      for (const [words, body] of unreadable) {
        const answer = await call(actor(act.world), act, "its own page", body(), { origin: own });
        if ((isDone(answer) && !isAnybodys(act)) || / at |node_modules|Error:/.test(answer.body))
          wrong.push([act.name, words, answer.body]);
      }
    });
    expect(wrong).toEqual([]);
    expect(await mark()).toEqual(before);
  });

  test("is done once it comes from its actor on an own page: the walls are what stopped it", async () => {
    const wrong: unknown[] = [];
    const done = (act: Act) =>
      call(actor(act.world), act, "its own page", formCall(act.world?.form ?? {}), { origin: own });
    for (const act of acts.filter(({ world }) => world)) {
      const first = await done(act);
      // The other worlds may have changed what its form was filled in from.
      const isStale = first.body.includes('"status":"conflict"');
      const answer = isStale ? await done({ ...act, world: await worldOf(act) }) : first;
      if (!isDone(answer)) wrong.push([act.name, answer.status, answer.body.slice(0, 300)]);
    }
    expect(wrong).toEqual([]);
  });
});

const text =
  (body: unknown): (() => Call) =>
  () => ({ body: JSON.stringify(body), type: "text/plain;charset=UTF-8" });
const deep = (depth: number): unknown => (depth === 0 ? "x" : { deeper: deep(depth - 1) });

const noForms: readonly (readonly [string, () => Call])[] = [
  ["nothing", text([])],
  ["a state alone", text([{ status: "idle" }])],
  ["a text", text([{ status: "idle" }, "text"])],
  ["a number", text([null, 7])],
  ["a list", text([[], [["version", "1"]]])],
  ["an object that is called like a form's fields", text([{}, { version: "1", keys: "x", getAll: [] }])],
  ["a hundred levels", text([{}, deep(100)])],
];

const unreadable: readonly (readonly [string, () => Call])[] = [
  ["half a list", () => ({ body: "[", type: "text/plain" })],
  ["another encoding", () => ({ body: "\u00ff\u00fe[\u0000]", type: "text/plain;charset=utf-16" })],
  ["a multipart without a boundary", () => ({ body: "x", type: "multipart/form-data" })],
  ["an ordinary form", () => ({ body: "version=1", type: "application/x-www-form-urlencoded" })],
];

async function call(
  who: Actor | null,
  act: Act,
  at: Place,
  { body, type }: Call,
  headers: object,
): Promise<Answer> {
  const ask = who ? await askerOf(who) : await asking(own, null);
  const sent = { "next-action": act.id, ...(type && { "content-type": type }), ...headers };
  return ask(addressOf(act, at), { method: "POST", body, headers: sent });
}

function addressOf({ routes }: Act, at: Place): string {
  if (at === "a static file") return "/icon.svg";
  const elsewhere = Object.keys(routeTable).find((route) => !routes.includes(route) && !route.includes("["));
  const route = at === "another page" ? (elsewhere ?? "/icon.svg") : (routes[0] ?? "/");
  return route.replaceAll(/\[\w+\]/g, () => randomUUID());
}

/** About the browser that asks and nothing else: done for whoever sends it from an own page. */
function isAnybodys({ world }: Act): boolean {
  return world === null;
}

async function askerOf(who: Actor): Promise<Ask> {
  const known = asks.get(who.personId);
  if (known) return known;
  const asker = await asking(own, who);
  asks.set(who.personId, asker);
  return asker;
}

async function worldOf({ name }: BuiltAction): Promise<World | null> {
  const row = actionTable[name];
  return row && "world" in row ? row.world() : null;
}

/** Everything but when a session was last seen, that the trace says that something was refused, and what the worker makes meanwhile. */
async function mark(): Promise<object> {
  const { login_sessions: _seen, audit_events: _told, ...rest } = await markBesideWorkers(owner);
  const { rows } = await owner.query<{ events: string }>(
    "SELECT count(*) AS events FROM audit_events WHERE outcome <> 'denied'",
  );
  return { ...rest, ...rows[0] };
}
