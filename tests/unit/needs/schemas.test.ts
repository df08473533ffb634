import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { needsOf, recordNeedsSchema } from "@/lib/needs/schemas";

const form = { idempotencyKey: randomUUID(), version: "1", caseId: randomUUID() };

it("reads state, note and voices of each chosen area, and leaves the others behind", () => {
  const parsed = recordNeedsSchema.parse({
    ...form,
    areas: ["safe", "active"],
    "state.safe": "needsCollaboration",
    "note.safe": "  Otrygg på rasterna. ",
    "saidBy.child.safe": "true",
    "saidBy.staff.safe": "true",
    "state.healthy": "works",
  });
  expect(needsOf(parsed)).toEqual([
    { area: "safe", state: "collaboration", note: "Otrygg på rasterna.", saidBy: ["child", "staff"] },
    { area: "active", state: "unknown", note: "", saidBy: [] },
  ]);
});

it.each([
  ["no area", { areas: [] }],
  ["a field of another form", { areas: ["safe"], isAdmin: "true" }],
  ["a key that is no area", { areas: ["__proto__"] }],
  ["a note that is too long", { areas: ["safe"], "note.safe": "x".repeat(1001) }],
])("refuses %s", (_, change) => {
  expect(recordNeedsSchema.safeParse({ ...form, ...change }).success).toBe(false);
});
