import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A page or route handler: its address with names for ids, its file, and what it and the helper beside it say. */
export type DeclaredRoute = {
  readonly route: string;
  readonly file: string;
  readonly source: string;
};

/** Every page and route handler, read from the file tree: one written tomorrow is there. */
export function declaredRoutes(): DeclaredRoute[] {
  return globSync(["app/**/{page.tsx,route.ts}", "app/.*/**/{page.tsx,route.ts}"])
    .toSorted()
    .map((file) => ({ route: routeOf(file), file, source: sourceOf(file) }));
}

function routeOf(file: string): string {
  const segments = dirname(file).split(/[\\/]/).slice(1);
  return `/${segments.filter((segment) => !/^\(.+\)$/.test(segment)).join("/")}`;
}

/** Pages that share how they read have it in a file beside them or above. */
function sourceOf(file: string): string {
  const page = readFileSync(file, "utf8");
  const shared = [...page.matchAll(/from "(\.[./\w-]*(?:read-page|register-page))"/g)].map(([, path = ""]) =>
    readFileSync(`${join(dirname(file), path)}.ts`, "utf8"),
  );
  return [page, ...shared].join("\n");
}
