import { globSync, readFileSync } from "node:fs";
import { asAdmin } from "@/scripts/support/database-server";
import { expect, test } from "@/tests/support/e2e";
import { rawRequest } from "@/tests/support/exact-http";

const served = [".next/static", ".next/standalone/.next/static", ".next/standalone/public"];
const files = () => served.flatMap((folder) => globSync(`${folder}/**/*.*`));
const texts = () => files().filter((file) => /\.(js|css|html|json|txt|svg)$/.test(file));

const outside = [
  ...[
    "/.env",
    "/.env.local",
    "/.git/HEAD",
    "/.git/config",
    "/package.json",
    "/package-lock.json",
    "/server.js",
  ],
  ...[
    "/_next/../.env",
    "/_next/static/../../server.js",
    "/_next/static/%2e%2e/%2e%2e/server.js",
    "/..%2f..%2fetc/passwd",
  ],
  ...[
    "/_next/static/..%5c..%5cserver.js",
    "/.next/server/app/page.js",
    "/_next/server/app/page.js",
    "/prisma/schema/cases.prisma",
  ],
  ...[
    "/lib/env.ts",
    "/_next/static/",
    "/_next/static/chunks/",
    "/.build/paper-worker.mjs",
    "/_next/image?url=%2Farende.png&w=64&q=75",
  ],
];

test.describe("what anybody may fetch", () => {
  test("holds no secret, no source map, no table and no code of the server · T57", async () => {
    expect(texts().length).toBeGreaterThan(20);
    expect(files().filter((file) => file.endsWith(".map"))).toEqual([]);

    const forbidden = [...secrets(), ...(await tableNames()), ...serverWords];
    const found = texts().flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return forbidden.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  test("is nothing beside it: no setting, no history, no source · T57", async ({ baseURL }) => {
    for (const path of outside) {
      const { status, text } = await rawRequest(baseURL ?? "", path);
      expect([400, 404, 307, 308], path).toContain(status);
      expect(text, path).not.toMatch(/root:|\[core\]|ref: refs|process\.env|"dependencies"|datasource/);
    }
  });
});

const serverWords = [
  "DATABASE_URL",
  "NEXTAUTH_SECRET",
  "KRING_FIELD_KEY",
  "KRING_INDEX_KEY",
  "set_config",
  "PrismaClient",
];

function secrets(): string[] {
  const names = ["NEXTAUTH_SECRET", "KRING_FIELD_KEY", "KRING_INDEX_KEY"];
  const passwords = ["DATABASE_URL", "DATABASE_AUTH_URL", "DATABASE_OWNER_URL"].map(
    (name) => new URL(process.env[name] ?? "postgresql://x").password,
  );
  const values = [...names.map((name) => process.env[name] ?? ""), ...passwords];
  expect(values.filter((value) => value.length > 15).length).toBeGreaterThanOrEqual(names.length);
  return values.filter((value) => value.length > 8);
}

/** Those that are no ordinary words. */
function tableNames(): Promise<string[]> {
  return asAdmin(process.env["DATABASE_OWNER_URL"] ?? "", async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_name like '%\\_%'",
    );
    expect(rows.length).toBeGreaterThan(20);
    return rows.map(({ name }) => name);
  });
}
