import { env } from "@/lib/env";
import { securityTxt } from "@/lib/security-txt";

export const dynamic = "force-dynamic";

/** Does not exist until the installation has said who answers. */
export function GET(): Response {
  const { KRING_SECURITY_CONTACT: contact, NEXTAUTH_URL: address } = env();
  const headers = { "Cache-Control": "private, no-store" };
  if (contact === undefined) return new Response(null, { status: 404, headers });
  const text = securityTxt(contact, address, new Date());
  return new Response(text, { headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" } });
}
