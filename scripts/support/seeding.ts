import { spawn } from "node:child_process";
import { asAdmin, type DatabaseUrls } from "./database-server";
import { PlainError, step } from "./progress";

/** A word on the database itself says how far the seed has come, so that one cut short is not taken for whole. */
type Seeding = null | "seeding" | "seeded";

/** Puts the invented county in an empty database. A database with somebody else's people is left alone. */
export async function seedIfEmpty(database: DatabaseUrls, variables: Record<string, string>): Promise<void> {
  const seeding = await seedingOf(database);
  if (seeding === "seeded") return;
  if (seeding === "seeding") {
    throw new PlainError(
      "An earlier start was cut short while it added invented people. Give it an empty database.",
    );
  }
  if (await hasPeople(database)) {
    throw new PlainError(
      "This database holds people whom the demo did not put there, so it is left alone. Use npm start for it.",
    );
  }
  await say(database, "seeding");
  await step("Adding invented people and cases", () => runSeed({ ...variables, ...database }));
  await say(database, "seeded");
}

export async function seedingOf(database: DatabaseUrls): Promise<Seeding> {
  return asAdmin(database.DATABASE_OWNER_URL, async (client) => {
    const { rows } = await client.query<{ seeding: Seeding }>(
      `select shobj_description(oid, 'pg_database') as seeding from pg_database where datname = current_database()`,
    );
    return rows[0]?.seeding ?? null;
  });
}

async function hasPeople(database: DatabaseUrls): Promise<boolean> {
  return asAdmin(
    database.DATABASE_AUTH_URL,
    async (client) => (await client.query("select from people limit 1")).rowCount === 1,
  );
}

async function say(database: DatabaseUrls, seeding: Seeding): Promise<void> {
  await asAdmin(database.DATABASE_OWNER_URL, async (client) => {
    const name = client.escapeIdentifier(client.database ?? "");
    await client.query(`comment on database ${name} is ${client.escapeLiteral(seeding ?? "")}`);
  });
}

function runSeed(variables: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", "seed"], {
      env: { ...process.env, LOG_LEVEL: "error", ...variables },
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    process.once("exit", () => child.kill());
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new PlainError("The invented people and cases could not be added; what went wrong stands above."),
        );
    });
  });
}
