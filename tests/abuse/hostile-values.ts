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
  Number.NaN,
  () => "x",
];

/** Columns that no form may set, and names that reach into objects themselves. */
const foreign = [
  ...[
    "id",
    "role",
    "tasks",
    "ownerId",
    "personId",
    "agencyId",
    "caseId",
    "createdAt",
    "recordedAt",
    "isAdmin",
  ],
  ...["protected", "updatedAt", "constructor", "hasOwnProperty", "toString"],
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

/** Every field of the form with every hostile value, and every foreign field with an ordinary one. */
export function hostileFields(schema: z.ZodObject, form: Form): (readonly [field: string, value: unknown])[] {
  const own = Object.keys(form).flatMap((field) => hostile.map((value) => [field, value] as const));
  const unknown = foreign.filter((field) => !Object.hasOwn(schema.shape, field));
  return [...own, ...unknown.map((field) => [field, "true"] as const)];
}
