import { randomUUID } from "node:crypto";
import pg from "pg";
import { rowPads } from "@/lib/access/audit-chain";
import type { DatabaseServer } from "@/scripts/support/database-server";
import { secretsOf } from "@/scripts/support/secrets";
import { home } from "./county";
import { printFigure, throughput } from "./figures";

const [clients, seconds] = [16, 10];

/** Appends a second to the chained trace, each a transaction of its own on a connection of its own. */
export async function auditAppends(server: DatabaseServer): Promise<void> {
  const key = Buffer.from((await secretsOf(home)).keys.KRING_AUDIT_KEY, "base64");
  const pool = new pg.Pool({ connectionString: server.urls("kring_seeded").DATABASE_URL, max: clients });
  const append = async () => {
    const event = randomUUID();
    const { inner, outer } = rowPads(event, key);
    await pool.query(
      `SELECT app.audit_append($1, $2, $3, 'case.read', NULL, '{}', NULL, 'done', '{"page":"case"}', now())`,
      [event, inner, outer],
    );
  };
  await throughput(clients, 2, append);
  const rate = await throughput(clients, seconds, append);
  await pool.end();
  printFigure("T67", `appends to the trace a second, ${String(clients)} at once`, rate.toFixed(0), "> 1,000");
}
