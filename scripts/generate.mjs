// Writes the database client from prisma/schema, without downloading an engine.
import { spawnSync } from "node:child_process";

const environment = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};
const { status, stdout, stderr } = spawnSync("prisma", ["generate"], {
  env: environment,
  encoding: "utf8",
  shell: process.platform === "win32",
});
if (status !== 0) console.error(stdout, stderr);
process.exit(status ?? 1);
