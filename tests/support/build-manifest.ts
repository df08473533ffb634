import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What the web process that the browser tests ask was built to. */
const built = join(".next", "standalone", ".next");
const read = (file: string): unknown => JSON.parse(readFileSync(join(built, file), "utf8"));

export type BuiltAction = {
  readonly id: string;
  readonly name: string;
  /** The routes whose pages have the action. */
  readonly routes: readonly string[];
};

const references = z.record(
  z.string(),
  z.object({ exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
);

/** Every server action that the build answers, by the id that a browser calls it with. */
export function builtActions(): BuiltAction[] {
  const { node, edge } = z
    .object({ node: references, edge: references })
    .parse(read("server/server-reference-manifest.json"));
  return Object.entries({ ...node, ...edge }).map(([id, { exportedName, workers }]) => ({
    id,
    name: exportedName,
    routes: Object.keys(workers).map((worker) => routeOf(worker.replace(/^app/, ""))),
  }));
}

/** Every page, route handler and file that the build answers, as an address with names for ids. */
export function builtRoutes(): string[] {
  const manifest = z.record(z.string(), z.string());
  const app = Object.keys(manifest.parse(read("server/app-paths-manifest.json"))).map(routeOf);
  return [...app, ...Object.keys(manifest.parse(read("server/pages-manifest.json")))];
}

function routeOf(entry: string): string {
  const segments = entry.split("/").filter((segment) => !/^\(.+\)$/.test(segment));
  return segments.slice(0, -1).join("/") || "/";
}
