import "server-only";
import { headers } from "next/headers";
import { nearestAddress, networkOf } from "@/lib/auth/network";

/** What a request says about where it comes from: the network it is counted under, and the device its person would know. */
export type RequestOrigin = { readonly network: string; readonly userAgent: string };

export async function requestOrigin(): Promise<RequestOrigin> {
  const sent = await headers();
  return {
    network: networkOf(nearestAddress(sent.get("x-forwarded-for"))),
    userAgent: sent.get("user-agent") ?? "",
  };
}
