/** Before the first request: a Kring that would be unsafe does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSafely } = await import("@/lib/access/start-safely");
  await startSafely();
}
