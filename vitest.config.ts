import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
  ],
};

export default defineConfig({
  test: {
    // One of two cores would be left for a database that needs a fifth of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          env: { TZ: "UTC" },
          setupFiles: ["tests/support/environment.ts"],
        },
      },
      {
        // The same tests of days, hours and sentences on a server that keeps Swedish time.
        resolve,
        test: {
          name: "stockholm",
          include: ["tests/unit/{time,text,papers}/**/*.test.{ts,tsx}"],
          // Waits for seconds and megabytes, which are the same everywhere.
          exclude: ["tests/unit/papers/paper-pool.test.ts"],
          env: { TZ: "Europe/Stockholm" },
          setupFiles: ["tests/support/environment.ts"],
        },
      },
      {
        resolve,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts", "tests/abuse/**/*.test.ts"],
          env: { TZ: "UTC" },
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/environment.ts", "tests/support/own-database.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
