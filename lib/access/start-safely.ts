import "server-only";
import { findUnsafe } from "@/lib/access/self-test";

/** Ends the process with plain words unless the environment and the database are safe to start with. */
export async function startSafely(): Promise<void> {
  const problems = await findUnsafe().catch((error: unknown) => [whatHappened(error)]);
  if (problems.length === 0) return;
  const list = problems.map((problem) => `  - ${problem}`).join("\n");
  process.stderr.write(`\nKring refuses to start, because it would be unsafe:\n${list}\n\n`);
  process.exit(1);
}

function whatHappened(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `The check itself did not succeed: ${message}`;
}
