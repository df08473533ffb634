import "server-only";
import type { Transaction } from "@/lib/db";
import { log } from "@/lib/log";
import { findBaseModel } from "@/lib/practice-models/find-practice-model";
import { adapted, hasChanges, localChangesSchema } from "@/lib/practice-models/local/changes";
import { type LocalVersion, newestShelved, shelve } from "@/lib/practice-models/local/shelf";

type Row = {
  readonly authorityId: string;
  readonly key: string;
  readonly baseVersion: number;
  readonly number: number;
  readonly version: number;
  readonly changes: unknown;
};

/** At the door of a transaction: whatever it reads, this process knows the routine that it was begun by. */
export async function knowLocalRoutines(tx: Transaction, newest: number): Promise<void> {
  if (newest <= newestShelved()) return;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT authority_id::text AS "authorityId", practice_model AS key, base_version AS "baseVersion", number, model_version AS version,
      changes FROM app.local_routines_after(${newestShelved()}::int)`;
  shelve(rows.flatMap(toVersion), newest);
}

/** One that cannot be read any more takes nothing with it but the cases that were begun by it. */
function toVersion({ authorityId, key, baseVersion, number, version, changes }: Row): LocalVersion[] {
  try {
    const base = findBaseModel(key, baseVersion);
    if (!base) throw new Error(`No practice model ${key}, version ${String(baseVersion)}`);
    const said = localChangesSchema.parse(changes);
    return [
      { authorityId, number, baseVersion, isChanged: hasChanges(said), model: adapted(base, said, version) },
    ];
  } catch (error) {
    log.error(
      { key, version, kind: error instanceof Error ? error.name : typeof error },
      "local routine unreadable",
    );
    return [];
  }
}
