import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env.TZ ??= "UTC";

const root = fileURLToPath(new URL(".", import.meta.url));
const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
  ],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          setupFiles: ["tests/support/environment.ts"],
        },
      },
      {
        resolve,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts", "tests/abuse/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/environment.ts", "tests/support/own-database.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
