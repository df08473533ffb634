import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { hashPassword, shortestPassword } from "@/lib/auth/passwords";
import { normalUsername } from "@/lib/auth/rules";
import { todayInSweden } from "@/lib/time/plain-date";
import { PlainError } from "./progress";

export const tasks = ["caseWork", "receive", "manage", "reviewLog", "protectData"] as const;

export type NewPerson = {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  /** The agency's name, as the register has it. */
  readonly agency: string;
  readonly tasks: readonly string[];
  readonly username: string;
  readonly password: string;
};

/** Adds a person with an appointment from today and a local account, on the owner's connection. All or nothing. */
export async function addPerson(
  owner: Pick<ClientBase, "query">,
  person: NewPerson,
  now = new Date(),
): Promise<void> {
  requireGood(person);
  const agencyId = await findAgency(owner, person.agency);
  const passwordHash = await hashPassword(person.password);
  const { rowCount } = await owner.query(
    `WITH account_free AS (SELECT WHERE NOT EXISTS (SELECT FROM local_accounts WHERE username = $7)),
     person AS (INSERT INTO people (id, name, title, phone) SELECT $1::uuid, $2, $3, $4 FROM account_free RETURNING id),
     appointment AS (INSERT INTO appointments (id, person_id, agency_id, tasks, starts_on)
       SELECT gen_random_uuid(), id, $5::uuid, $6::appointment_task[], $9::date FROM person)
     INSERT INTO local_accounts (person_id, username, password_hash) SELECT id, $7, $8 FROM person`,
    [
      ...[randomUUID(), person.name, person.title, person.phone, agencyId, person.tasks],
      ...[normalUsername(person.username), passwordHash, todayInSweden(now)],
    ],
  );
  if (rowCount === 0) throw new PlainError(`The user name ${person.username} is taken. Choose another.`);
}

function requireGood({ name, username, password, agency, tasks: given }: NewPerson): void {
  const unknown = given.filter((task) => !tasks.some((known) => known === task));
  if (!name.trim() || !username.trim()) throw new PlainError("Give a name and a user name.");
  if (given.length === 0 || unknown.length > 0)
    throw new PlainError(`Give tasks out of: ${tasks.join(", ")}.`);
  requireGoodPassword(password, [username, name, agency]);
}

/** @param context what belongs to the person, and is guessed first */
export function requireGoodPassword(password: string, context: readonly string[]): void {
  if ([...password].length < shortestPassword)
    throw new PlainError(`Choose a password of at least ${shortestPassword} characters, such as four words.`);
  if (isCommonPassword(password, context))
    throw new PlainError(
      "The password is easy to guess. Choose another, such as four words that do not belong together.",
    );
}

async function findAgency(owner: Pick<ClientBase, "query">, name: string): Promise<string> {
  const { rows } = await owner.query<{ id: string; name: string }>(
    "SELECT id, name FROM agencies WHERE closed_on IS NULL AND has_sign_in ORDER BY name",
  );
  const [agency, ...others] = rows.filter((one) => one.name === name);
  if (agency && others.length === 0) return agency.id;
  const known = rows.map((one) => `  ${one.name}`).join("\n");
  throw new PlainError(`There is no agency called "${name}" that signs in. These do:\n${known}`);
}
