import { isReady } from "@/lib/access/health";

export const dynamic = "force-dynamic";

/** The process answers, the database does too, and it has every migration. Says nothing more to whoever asks. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json(
    { status: ready ? "ok" : "not ready" },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "private, no-store" } },
  );
}
