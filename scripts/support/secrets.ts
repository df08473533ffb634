import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const databaseRoles = ["postgres", "kring_owner", "kring_app", "kring_auth", "kring_backup"] as const;
const keyNames = [
  "NEXTAUTH_SECRET",
  "KRING_FIELD_KEY",
  "KRING_INDEX_KEY",
  "KRING_AUDIT_KEY",
  "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
] as const;

export type DatabaseRole = (typeof databaseRoles)[number];
export type Secrets = {
  readonly passwords: Readonly<Record<DatabaseRole, string>>;
  readonly keys: Readonly<Record<(typeof keyNames)[number], string>>;
};

/** The passwords and keys of one home folder: made the first time they are asked for, kept in a file that only its owner reads. */
export async function secretsOf(home: string): Promise<Secrets> {
  const file = join(home, "secrets.json");
  const text = await readFile(file, "utf8").catch(() => null);
  const kept = text === null ? null : (JSON.parse(text) as Secrets);
  if (kept && keyNames.every((name) => name in kept.keys)) return kept;

  const secrets: Secrets = {
    passwords: kept?.passwords ?? random(databaseRoles, "hex"),
    keys: { ...random(keyNames, "base64"), ...kept?.keys },
  };
  await mkdir(home, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

function random<Name extends string>(
  names: readonly Name[],
  encoding: "hex" | "base64",
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString(encoding)])) as Record<
    Name,
    string
  >;
}
