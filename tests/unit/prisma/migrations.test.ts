import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// `npm run migration` keeps it. After a migration written wholly by hand: cat prisma/schema/*.prisma, a blank line between.
it("keeps the schema at the last migration, so that the next one is the difference from it", () => {
  const files = globSync("prisma/schema/*.prisma").sort();
  const schema = files.map((file) => readFileSync(file, "utf8")).join("\n");
  expect(readFileSync("prisma/migrations/schema.prisma", "utf8")).toBe(schema);
});
