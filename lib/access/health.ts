import "server-only";
import { withoutCase } from "@/lib/access/without-case";

/** Whether the database answers and has every migration that this build was made for. */
export async function isReady(): Promise<boolean> {
  try {
    const applied = await withoutCase(
      (tx) => tx.$queryRaw<unknown[]>`SELECT migration_name FROM _prisma_migrations
        WHERE migration_name = ${process.env.KRING_LAST_MIGRATION ?? ""}
          AND finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    return applied.length > 0;
  } catch {
    // A health page answers yes or no; why not stands in the database's own log.
    return false;
  }
}
