import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PlainError } from "./progress";

export type SystemUser = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root: then the system's user `postgres` runs it. Null means "as yourself". */
export function droppedUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const found = userNamed("postgres");
  if (found) return found;
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], {
      stdio: "ignore",
    });
  } catch {
    // The look below decides.
  }
  const made = userNamed("postgres");
  if (made) return made;
  throw new PlainError(
    "PostgreSQL does not run as root, and a system user named postgres could not be made. " +
      "Make it (useradd --system postgres), or run as an ordinary user.",
  );
}

/** The first folder on the way to `path` that the user may not pass, or null. */
export function impassableFolder(path: string, user: SystemUser): string | null {
  const above = ancestors(resolve(path)).filter((folder) => existsSync(folder));
  return above.find((folder) => !mayPass(folder, user)) ?? null;
}

function userNamed(name: string): SystemUser | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), path];
}

function mayPass(folder: string, user: SystemUser): boolean {
  const stat = statSync(folder);
  if (!stat.isDirectory()) return true;
  if (stat.uid === user.uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === user.gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}
