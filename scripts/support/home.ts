import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { droppedUser, impassableFolder } from "./dropped-user";

/**
 * Where this copy of Kring keeps its data: `KRING_HOME`, else `.kring/` in the clone. As root in a folder that the
 * database's user may not pass (a clone under /root), a folder under /var/lib is used instead.
 */
export function kringHome(): string {
  if (process.env.KRING_HOME) return resolve(process.env.KRING_HOME);
  const clone = process.cwd();
  const user = droppedUser();
  if (!user || !impassableFolder(clone, user)) return join(clone, ".kring");
  const mark = createHash("sha256").update(clone).digest("hex").slice(0, 8);
  return `/var/lib/kring/${basename(clone)}-${mark}`;
}
