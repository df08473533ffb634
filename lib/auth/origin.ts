import { env } from "@/lib/env";

/** Whether a mutating request comes from our own pages. Both signals missing means no. */
export function isOwnOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === new URL(env().NEXTAUTH_URL).origin;
}
