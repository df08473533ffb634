import { parseIdentityNumber } from "@/lib/children/identity-number";
import type { PlainDate } from "@/lib/time/plain-date";

const shortName = 3;
const numbers = /(?<!\d)(?:18|19|20)?\d{6}[-+ ]?\d{4}(?!\d)/g;

/**
 * The first name of the family that stands in a text as a word of its own, also as "Elsas", or null. A short one counts only
 * as it is written: "Bo" is a name, "bo" is a word.
 */
export function nameIn(texts: readonly string[], names: readonly string[]): string | null {
  const wanted = new Set(names.flatMap((name) => name.split(/\s+/)).filter((name) => name.length > 1));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  return [...wanted].find((name) => words.some((word) => isSame(word, name))) ?? null;
}

function isSame(word: string, name: string): boolean {
  const same = (text: string) =>
    name.length <= shortName ? text === name : text.toLocaleLowerCase("sv") === name.toLocaleLowerCase("sv");
  return same(word) || (word.endsWith("s") && same(word.slice(0, -1)));
}

export function hasIdentityNumber(texts: readonly string[], today: PlainDate): boolean {
  return texts
    .flatMap((text) => text.match(numbers) ?? [])
    .some((found) => parseIdentityNumber({ choice: "national", text: found.replace(" ", "-") }, today).ok);
}
