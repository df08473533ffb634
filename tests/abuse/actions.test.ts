import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { declaredActions } from "@/tests/support/action-list";
import { databaseMark } from "@/tests/support/database-mark";
import { connectAs } from "@/tests/support/database";
import { actionTable } from "./action-table";
import { foreignFields, hostileFields } from "./hostile-values";
import type { Form, MutatingRow, World } from "./actions/row";

const owner = await connectAs("owner");
const declared = declaredActions();
const mutatingRows = Object.entries(actionTable).filter(
  (entry): entry is [string, MutatingRow] => "run" in entry[1],
);

describe("the table of server actions", () => {
  it("holds every exported action, and no other", () => {
    expect(Object.keys(actionTable).toSorted()).toEqual(declared.map(({ name }) => name).toSorted());
  });

  it("exempts only what is about the own browser, session, account or notices, or done with a guest link", () => {
    const exempt = Object.keys(actionTable).filter((name) => !("run" in (actionTable[name] ?? {})));
    const doors = declared.filter(({ name }) => exempt.includes(name)).map(({ file }) => file);
    expect([...new Set(doors)].toSorted()).toEqual([
      "app/(public)/answer/actions.ts",
      "app/(public)/sign-in/actions.ts",
      "app/(staff)/account/actions.ts",
      "app/(staff)/appointments/actions.ts",
      "app/(staff)/notices/actions.ts",
      "app/(staff)/step-up/actions.ts",
      "app/actions.ts",
      "app/session-actions.ts",
    ]);
  });
});

describe.each(mutatingRows)("%s", (name, row) => {
  let world: World;

  beforeAll(async () => {
    world = await row.world();
  });

  it("goes through the door with the table's schema to the table's command", async () => {
    const action = declared.find((one) => one.name === name);
    expect(action?.door).toBe("action");
    const schemas = (await import(action?.schemaModule ?? "")) as Record<string, unknown>;
    expect(schemas[action?.schemaName ?? ""]).toBe(row.schema);
    expect(action?.calls).toContain(row.commandName);
    expect(Object.keys(row.schema.shape)).toEqual(expect.arrayContaining(["version", "idempotencyKey"]));
  });

  // Red once with z.object for z.strictObject: 66 actions of 70 took foreign fields; four refuse them in another way.
  // Red once with an id that may be anything: the 66 actions that ask for one took objects in its place.
  it("takes texts in its own fields and nothing else · X-24, T09, T10", () => {
    const { form } = world;
    expect(row.schema.safeParse(form).error?.issues ?? []).toEqual([]);
    const taken = hostileFields(form).filter(([field, value]) => {
      const parsed = row.schema.safeParse({ ...form, [field]: value });
      return parsed.success && !isOrdinary(parsed.data[field], value);
    });
    expect(taken).toEqual([]);
    const added = foreignFields(row.schema).filter(([field, value]) => {
      const parsed = row.schema.safeParse({ ...form, [field]: value });
      return parsed.success && !isLeftBehind(field, parsed.data);
    });
    expect(added).toEqual([]);
  });

  it("does not exist for an outsider, and nothing is written · X-20", async () => {
    const { outsider, form } = world;
    if (!outsider) return;
    const before = await databaseMark(owner);
    await expect(row.run(outsider, form)).rejects.toBeInstanceOf(NotFoundError);
    expect(await databaseMark(owner)).toEqual(before);
  });

  // Red once with claimCase not looking at the version: 13 of the 70 were done. The others have versions of their own.
  it("refuses another version than the one that is saved, and changes nothing · X-24, T59", async () => {
    const { actor, form } = world;
    const before = await databaseMark(owner);
    for (const version of otherVersions(form))
      await expect(row.run(actor, { ...form, version })).rejects.toBeInstanceOf(ConflictError);
    expect(await databaseMark(owner)).toEqual(before);
  });

  // Red once with onceOnly doing the act also for a key that was used: all 70 were refused the second time, or done twice.
  it("happens once for one key, five at once and once more, and stands in the trace · X-24, T60", async () => {
    const { actor, form } = world;
    const before = await lastEvent();
    const [first, ...others] = await Promise.all([1, 2, 3, 4, 5].map(() => row.run(actor, form)));
    const mark = await databaseMark(owner);
    for (const answer of [...others, await row.run(actor, form)])
      expect(answer ?? null).toEqual(first ?? null);
    expect(await databaseMark(owner)).toEqual(mark);
    expect(await eventsSince(before)).toEqual([{ act: row.event, person_id: actor.personId }]);
  });
});

/** What a form can come to hold: nothing, a list of texts, or something else than was sent. */
function isOrdinary(taken: unknown, sent: unknown): boolean {
  if (Array.isArray(taken)) return taken.every((text) => typeof text === "string");
  return !Object.is(taken, sent) || taken === undefined;
}

/** Where a form has fields of its own making, zod skips this one name instead of refusing it. */
function isLeftBehind(field: string, taken: object): boolean {
  const isPlain = Object.getPrototypeOf(taken) === Object.prototype;
  return field === "__proto__" && isPlain && !Object.hasOwn(taken, field);
}

function otherVersions({ version }: Form): string[] {
  const current = Number(version);
  return [current - 1, current + 1].filter((other) => other >= 0).map(String);
}

async function lastEvent(): Promise<string> {
  const { rows } = await owner.query<{ seq: string }>(
    "SELECT coalesce(max(seq), 0) AS seq FROM audit_events",
  );
  return rows[0]?.seq ?? "0";
}

async function eventsSince(seq: string) {
  const { rows } = await owner.query<{ act: string; person_id: string }>(
    "SELECT act, person_id FROM audit_events WHERE seq > $1 ORDER BY seq",
    [seq],
  );
  return rows;
}
