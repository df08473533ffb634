import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withTexts = createNextIntlPlugin("./lib/text/request.ts");

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg", "@node-rs/argon2", "pino"],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default withTexts(config);
