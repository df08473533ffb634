import { describe, expect, it } from "vitest";
import { declaredRoutes } from "@/tests/support/route-list";
import { routeTable } from "./route-table";

const declared = declaredRoutes();
const opensFor = (route: string) => routeTable[route]?.opens;
const pages = declared.filter(({ file }) => file.endsWith("page.tsx"));
const handlers = declared.filter(({ file }) => file.endsWith("route.ts"));
const walled = (route: string) => !["anybody", "signedIn"].includes(opensFor(route) ?? "");

describe("the table of routes", () => {
  it("holds every page and route handler, and no other", () => {
    expect(Object.keys(routeTable).toSorted()).toEqual(declared.map(({ route }) => route).toSorted());
  });

  it.each(pages.filter(({ route }) => opensFor(route) !== "anybody"))(
    "has $route ask who reads, itself",
    ({ source }) => {
      expect(source).toMatch(/\brequire(Actor|(Recent)?Session)\(\)/);
    },
  );

  it.each(pages.filter(({ route }) => walled(route)))(
    "has $route answer as a wrong address what does not exist for the reader · X-20",
    ({ source }) => {
      expect(source).toMatch(/\borNotFound\(|\bnotFound\(\)/);
    },
  );

  it.each(handlers.filter(({ route }) => walled(route)))(
    "has $route answer through a door that asks who reads · X-20",
    ({ source }) => {
      expect(source).toMatch(/\breturn (pdf|calendar|revision)Answer\(/);
    },
  );

  it.each(handlers)("has $route change nothing: it only reads · X-24", ({ source }) => {
    expect(source).not.toMatch(/export (async )?(function|const) (POST|PUT|PATCH|DELETE)\b/);
  });
});
