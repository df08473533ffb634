import { randomUUID } from "node:crypto";
import type { Answer } from "./raw-http";
import type { Ids } from "./route-worlds";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** When the own session ends, which moves on between two requests. */
const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** What React calls the head of one answer. */
const requestKey = /"[\w-]{21}[vm]"/g;
/** A part of React's stream within a page. */
const streamed = /<script[^>]*>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g;
export const randomOf = (id: string) => id.replace(uuid, () => randomUUID());

/**
 * The answer without what differs between any two: nonces, keys, when the session ends, the ids that were asked for, and the
 * order in which the parts were ready.
 */
export function plainAnswer({ body, headers }: Answer, ids: Ids): string {
  const kept = [...headers].filter(
    ([name]) => !["date", "keep-alive", "content-security-policy"].includes(name),
  );
  const text = Object.values(ids).reduce((sofar, id) => (id ? sofar.replaceAll(id, "ID") : sofar), body);
  const [head = "", ...lines] = `${JSON.stringify(kept)}\n${text}`
    .replace(uuid, "ID")
    .replace(moment, "WHEN")
    .replace(requestKey, '"KEY"')
    .split("\n");
  const plain = lines.join("\n");
  const stream = [...plain.matchAll(streamed)].map(([, part = "[]"]) => textIn(part)).join("");
  return [head, inAnyOrder(plain.replace(streamed, "")), inAnyOrder(stream)].join("\n");
}

function textIn(part: string): string {
  const [, text] = JSON.parse(part) as [number, string];
  return text;
}

/** React numbers the rows of its stream, and what refers to them, as they come. */
function inAnyOrder(stream: string): string {
  return stream
    .split("\n")
    .map((row) =>
      row.replace(/^[0-9a-f]+:/, ":").replace(/"\$[A-Za-z@]?[0-9a-f]+((?::[^"]*)?)"/g, '"$$ROW$1"'),
    )
    .toSorted()
    .join("\n");
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
