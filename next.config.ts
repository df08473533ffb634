import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { existsSync, readdirSync } from "node:fs";

const withTexts = createNextIntlPlugin("./lib/text/request.ts");

const migrations = readdirSync("prisma/migrations", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const config: NextConfig = {
  output: "standalone",
  // `npm run typecheck` checks them, the tests' code included; once is enough.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  env: { KRING_LAST_MIGRATION: migrations.sort().at(-1) ?? "" },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "@prisma/client",
    "@prisma/adapter-pg",
    "@node-rs/argon2",
    "pino",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
    // Whoever builds once, to try Kring, never comes back to a cache that takes a fifth of the build to write.
    turbopackFileSystemCacheForBuild: existsSync(".next"),
    turbopackSourceMaps: false,
  },
};

export default withTexts(config);
