import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createDatabase } from "@/scripts/support/database-server";
import { kringHome } from "@/scripts/support/home";
import { startKring } from "@/scripts/support/kring";
import { freePort } from "@/scripts/support/ports";
import { main } from "@/scripts/support/progress";
import { askedToStop } from "@/scripts/support/runtime";
import { dropDatabases, stopIfAlone, testServer } from "./database-server";

main(async () => {
  const stopAsked = askedToStop();
  const home = join(kringHome(), "e2e");
  mkdirSync(home, { recursive: true });
  const server = await testServer();
  const name = `kring_e2e_${randomBytes(4).toString("hex")}`;
  try {
    await createDatabase(server.adminUrl, name);
    const databases = server.urls(name);
    const web = await startKring(home, await freePort(), databases);
    process.send?.({ address: web.address, databases });
    await stopAsked;
    await web.stop();
  } finally {
    await dropDatabases(server.adminUrl, name);
    await stopIfAlone(server);
  }
  process.exit(0);
});
