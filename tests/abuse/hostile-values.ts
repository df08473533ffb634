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

/** Every field of the form with every hostile value, and every foreign field with an ordinary one. */
export function hostileFields(schema: z.ZodObject, form: Form): (readonly [field: string, value: unknown])[] {
  const own = Object.keys(form).flatMap((field) => hostile.map((value) => [field, value] as const));
  const unknown = foreign.filter((field) => !Object.hasOwn(schema.shape, field));
  return [...own, ...unknown.map((field) => [field, "true"] as const)];
}
