import { randomBytes, randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { connectCodeHash, writtenCode } from "@/lib/auth/connect-codes";
import { todayInSweden } from "@/lib/time/plain-date";
import { PlainError } from "./progress";

const validHours = 24;

/**
 * Makes the first administrator of an empty Kring, for the whole county, on the owner's connection. Returns the code for
 * their account. Made again while nobody can sign in as administrator, it gives the same person a new code.
 */
export async function firstAccount(
  owner: Pick<ClientBase, "query">,
  name: string,
  now = new Date(),
): Promise<{ code: string; until: Date }> {
  if (!name.trim()) throw new PlainError("Give a name.");
  const code = writtenCode(randomBytes(16));
  const until = new Date(now.getTime() + validHours * 3_600_000);
  await owner.query("BEGIN");
  try {
    await owner.query("SELECT pg_advisory_xact_lock(hashtextextended('people', 0))");
    await refuseIfAdministered(owner);
    const personId = (await findWaiting(owner)) ?? (await addAdministrator(owner, name.trim(), now));
    await owner.query(
      "UPDATE connect_codes SET ended_at = $2 WHERE person_id = $1 AND used_at IS NULL AND ended_at IS NULL",
      [personId, now],
    );
    await owner.query(
      "INSERT INTO connect_codes (id, person_id, made_at, expires_at) VALUES ($1, $2, $3, $4)",
      [connectCodeHash(code), personId, now, until],
    );
    await owner.query("COMMIT");
  } catch (error) {
    await owner.query("ROLLBACK");
    throw error;
  }
  return { code, until };
}

async function refuseIfAdministered(owner: Pick<ClientBase, "query">): Promise<void> {
  const { rows } = await owner.query("SELECT FROM app.standing_administrators()");
  if (rows.length > 0)
    throw new PlainError("Somebody administers this Kring already: they add others, under Medarbetare.");
}

/** Somebody from an earlier try, whose code was never used. */
async function findWaiting(owner: Pick<ClientBase, "query">): Promise<string | null> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT p.id FROM people p JOIN appointments a ON a.person_id = p.id JOIN connect_codes c ON c.person_id = p.id
     WHERE a.scope = 'county' AND a.ends_on IS NULL AND p.deactivated_at IS NULL AND c.made_by_id IS NULL LIMIT 1`,
  );
  return rows[0]?.id ?? null;
}

async function addAdministrator(owner: Pick<ClientBase, "query">, name: string, now: Date): Promise<string> {
  const personId = randomUUID();
  await owner.query("INSERT INTO people (id, name) VALUES ($1, $2)", [personId, name]);
  await owner.query(
    `INSERT INTO appointments (id, person_id, scope, tasks, starts_on)
     VALUES (gen_random_uuid(), $1, 'county', '{administer}', $2::date)`,
    [personId, todayInSweden(now)],
  );
  return personId;
}
