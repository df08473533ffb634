import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { startPostgres } from "./embedded-postgres";
import { PlainError } from "./progress";
import { type DatabaseRole, secretsOf } from "./secrets";

/** The variables by which Kring finds a database, one per role. */
export type DatabaseUrls = {
  readonly DATABASE_URL: string;
  readonly DATABASE_AUTH_URL: string;
  readonly DATABASE_OWNER_URL: string;
};

export type DatabaseServer = {
  /** A connection that may create databases: the superuser of the own server, the owner of a given one. */
  readonly adminUrl: string;
  readonly urls: (database: string) => DatabaseUrls;
  readonly stop: () => Promise<void>;
};

/** PostgreSQL from the packages, in this home folder, with Kring's roles. */
export async function embeddedServer(
  home: string,
  settings: readonly string[] = [],
): Promise<DatabaseServer> {
  const postgres = await startPostgres(home, settings);
  const adminUrl = postgres.url("postgres", "postgres");
  try {
    await asAdmin(adminUrl, async (client) => {
      await makeRoles(client, (await secretsOf(home)).passwords);
    });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    adminUrl,
    urls: (database) => ({
      DATABASE_URL: postgres.url("kring_app", database),
      DATABASE_AUTH_URL: postgres.url("kring_auth", database),
      DATABASE_OWNER_URL: postgres.url("kring_owner", database),
    }),
    stop: postgres.stop,
  };
}

/** The PostgreSQL that the environment names, or null when it names none. */
export function givenServer(environment: NodeJS.ProcessEnv): DatabaseServer | null {
  const { DATABASE_URL, DATABASE_AUTH_URL, DATABASE_OWNER_URL } = environment;
  if (!DATABASE_URL) return null;
  if (!DATABASE_AUTH_URL || !DATABASE_OWNER_URL) {
    throw new PlainError(
      "DATABASE_URL is set. Set DATABASE_AUTH_URL and DATABASE_OWNER_URL as well: the same database, for the roles " +
        "kring_auth and kring_owner (README).",
    );
  }

  return {
    adminUrl: DATABASE_OWNER_URL,
    urls: (database) => ({
      DATABASE_URL: withDatabase(DATABASE_URL, database),
      DATABASE_AUTH_URL: withDatabase(DATABASE_AUTH_URL, database),
      DATABASE_OWNER_URL: withDatabase(DATABASE_OWNER_URL, database),
    }),
    stop: () => Promise.resolve(),
  };
}

/** Makes a database that sorts as Swedish does, unless it is there. */
export async function createDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return;
    await client.query(
      `create database ${name} owner kring_owner template template0 encoding 'UTF8'
         locale_provider icu icu_locale 'sv-SE' locale 'C'`,
    );
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to kring_app, kring_auth, kring_backup`);
  });
}

/** Runs `work` on a connection of its own. */
export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function makeRoles(
  client: pg.Client,
  passwords: Readonly<Record<DatabaseRole, string>>,
): Promise<void> {
  await client.query(await readFile(fileURLToPath(new URL("roles.sql", import.meta.url)), "utf8"));
  for (const [role, password] of Object.entries(passwords)) {
    await client.query(
      `alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`,
    );
  }
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
