/**
 * Before the first request: a Kring that would be unsafe does not start, and its front door is guarded. Then the trace's
 * head leaves every five minutes.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSafely } = await import("@/lib/access/start-safely");
  await startSafely();
  const { guardFrontDoor } = await import("@/lib/access/front-door");
  guardFrontDoor();
  const { env } = await import("@/lib/env");
  const { keepShipping } = await import("@/lib/audit/ship-head");
  const file = env().KRING_AUDIT_HEADS;
  if (file) keepShipping(file);
}
