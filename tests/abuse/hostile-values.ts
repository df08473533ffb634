import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Form } from "./actions/row";

/** What a query language or a careless spread would take where a text belongs. */
const hostile: readonly unknown[] = [
  { not: "" },
  { contains: "" },
  { equals: null },
  { in: [randomUUID()] },
  [],
  [{ not: "" }],
  [[randomUUID()]],
  null,
  true,
  undefined,
  {},
  { set: "x" },
  { toString: () => "x" },
  new Date(0),
  Number.NaN,
  () => "x",
];

/** Columns that no form may set, and names that reach into objects themselves. */
const foreign = [
  ...["id", "role", "tasks", "ownerId", "personId", "agencyId", "caseId", "recordedById", "isAdmin"],
  ...["createdAt", "recordedAt", "updatedAt", "removedAt", "protected", "protection", "number", "code"],
  ...["constructor", "hasOwnProperty", "toString", "prototype", "__proto__"],
];

/** What stands in an address where an id belongs, and is none. */
export const notIds = [
  ...[
    "0",
    "-1",
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "[object%20Object]",
    "%00",
    "%25",
    "..%2F..",
  ],
  ...[
    "'%20or%20'1'%3D'1",
    "%F0%9F%91%A9",
    "%E0%A4%A",
    "x".repeat(2000),
    "00000000-0000-0000-0000-000000000000",
  ],
  ...["{not:%22%22}", `${"a".repeat(8)}-0000`],
];

/** Every field of the form with every hostile value. */
export function hostileFields(form: Form): (readonly [field: string, value: unknown])[] {
  return Object.keys(form).flatMap((field) => hostile.map((value) => [field, value] as const));
}

/** Every field that the form does not have, as a browser and as a program would send it. */
export function foreignFields(schema: z.ZodObject): (readonly [field: string, value: unknown])[] {
  const unknown = foreign.filter((field) => !Object.hasOwn(schema.shape, field));
  return unknown.flatMap((field) =>
    ["true", "", false, { role: "manage" }].map((value) => [field, value] as const),
  );
}
