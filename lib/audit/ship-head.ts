import "server-only";
import { appendFile } from "node:fs/promises";
import { nothingPersonal } from "@/lib/access/audit";
import { withJob } from "@/lib/access/with-job";
import { type Head, headLine } from "@/lib/audit/heads";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const everyMinutes = 5;

/** Appends where the chain stands now to `file`, signed. Null while nothing has been traced. */
export async function shipHead(file: string, now = new Date()): Promise<Head | null> {
  const [head] = await withJob(async (tx) =>
    nothingPersonal(
      await tx.$queryRaw<{ seq: string; hash: string }[]>`SELECT seq, hash FROM app.audit_head()`,
    ),
  );
  if (!head) return null;
  const shipped = { at: now.toISOString(), seq: head.seq, hash: head.hash };
  // Opened for appending and written at once: several processes can share the file.
  await appendFile(file, headLine(shipped, Buffer.from(env().KRING_AUDIT_KEY, "base64")), { mode: 0o600 });
  return shipped;
}

/** From the web process: at once, then every five minutes. A head that cannot be shipped is an error in the log and is tried again. */
export function keepShipping(file: string): void {
  const ship = () => {
    shipHead(file).catch((error: unknown) => {
      log.error({ kind: error instanceof Error ? error.name : typeof error }, "audit head not shipped");
    });
  };
  ship();
  setInterval(ship, everyMinutes * 60_000).unref();
}
