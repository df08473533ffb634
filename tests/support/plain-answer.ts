import { randomUUID } from "node:crypto";
import type { Answer } from "./raw-http";
import type { Ids } from "./route-worlds";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** When the own session ends, which moves on between two requests. */
const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** What React calls the head of one answer. */
const requestKey = /"[\w-]{21}[vm]"/g;
export const randomOf = (id: string) => id.replace(uuid, () => randomUUID());

/** The answer without what differs between any two: nonces, keys, when the session ends and the ids that were asked for. */
export function plainAnswer({ body, headers }: Answer, ids: Ids): string {
  const kept = [...headers].filter(
    ([name]) => !["date", "keep-alive", "content-security-policy"].includes(name),
  );
  const text = Object.values(ids).reduce((sofar, id) => (id ? sofar.replaceAll(id, "ID") : sofar), body);
  return `${JSON.stringify(kept)}\n${text}`
    .replace(uuid, "ID")
    .replace(moment, "WHEN")
    .replace(requestKey, '"KEY"');
}

/** Where two answers begin to differ, with some of what stands around. */
export function firstDifference(one: string, other: string): string[] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 60), at + 120));
}

/** As the browser asks for a page's data: with a parameter that keeps it apart from the page. */
export const asFetched = (address: string, headers: Readonly<Record<string, string>>) =>
  "RSC" in headers ? `${address}${address.includes("?") ? "&" : "?"}_rsc=` : address;
