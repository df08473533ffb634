import { asAdmin } from "./support/database-server";
import { main, PlainError } from "./support/progress";
import { verifyAudit } from "./support/verify-audit";

const shown = 20;

main(async () => {
  const { DATABASE_BACKUP_URL: url, KRING_AUDIT_KEY: key, KRING_AUDIT_HEADS: heads } = process.env;
  if (!url || !key || !heads) {
    throw new PlainError(
      "Set DATABASE_BACKUP_URL (the role kring_backup), KRING_AUDIT_KEY and KRING_AUDIT_HEADS (README).",
    );
  }
  const found = await asAdmin(url, (client) => verifyAudit(client, Buffer.from(key, "base64"), heads));
  console.log(`${String(found.rowCount)} rows and ${String(found.headCount)} shipped heads were read.`);
  if (found.problems.length === 0) {
    console.log("The trace is whole.");
    return;
  }
  for (const problem of found.problems.slice(0, shown)) console.error(problem);
  if (found.problems.length > shown) console.error(`… and ${String(found.problems.length - shown)} more.`);
  process.exitCode = 1;
});
