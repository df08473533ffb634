import type { ClientBase } from "pg";
import { hashPassword } from "@/lib/auth/passwords";
import { normalUsername } from "@/lib/auth/rules";
import { requireGoodPassword } from "./new-person";
import { PlainError } from "./progress";

export type Reset = {
  readonly username: string;
  readonly password: string;
  /** The person has lost them all and has shown who they are: they add a new one at the next sign-in. */
  readonly forgetsSecondFactors: boolean;
};

/** Gives a local account another password, on the owner's connection. Every session ends; a second factor is still asked for. */
export async function resetAccount(owner: Pick<ClientBase, "query">, reset: Reset): Promise<void> {
  const username = normalUsername(reset.username);
  const { rows } = await owner.query<{ id: string; name: string }>(
    "SELECT p.id, p.name FROM local_accounts a JOIN people p ON p.id = a.person_id WHERE a.username = $1",
    [username],
  );
  const [person] = rows;
  if (!person) throw new PlainError(`There is no account with the user name ${reset.username}.`);
  requireGoodPassword(reset.password, [username, person.name]);
  await owner.query(
    `WITH account AS (UPDATE local_accounts SET password_hash = $2, password_changed_at = now() WHERE person_id = $1),
     sessions AS (UPDATE login_sessions SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL),
     halves AS (UPDATE half_sessions SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL),
     totp AS (UPDATE totp_factors SET removed_at = now() WHERE $3 AND person_id = $1 AND removed_at IS NULL),
     passkeys AS (UPDATE passkeys SET removed_at = now() WHERE $3 AND person_id = $1 AND removed_at IS NULL)
     UPDATE recovery_codes SET replaced_at = now()
     WHERE $3 AND person_id = $1 AND used_at IS NULL AND replaced_at IS NULL`,
    [person.id, await hashPassword(reset.password), reset.forgetsSecondFactors],
  );
}
