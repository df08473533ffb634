import { requireActor } from "@/lib/auth/current";
import { countUnreadNotices } from "@/lib/notices/queries";

/** How much is new for the reader: a number and nothing more. */
export async function GET(): Promise<Response> {
  const count = await countUnreadNotices(await requireActor());
  return Response.json({ count }, { headers: { "Cache-Control": "private, no-store" } });
}
