import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/log";

/**
 * Runs `work` again and again until `stopped`. Nothing is due at a moment of its own: each round finds what is due by then, so a
 * clock that jumps or a night's sleep loses nothing. A round that fails is the next one's to make good.
 */
export async function inRounds(
  work: () => Promise<void>,
  everySeconds: number,
  stopped: AbortSignal,
): Promise<void> {
  while (!stopped.aborted) {
    await work().catch((error: unknown) =>
      log.error({ kind: error instanceof Error ? error.name : typeof error }, "a round did not succeed"),
    );
    await sleep(everySeconds * 1000, undefined, { signal: stopped }).catch(() => undefined);
  }
}
