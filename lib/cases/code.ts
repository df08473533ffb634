import { randomInt } from "node:crypto";

/** No letters that are read as digits or as each other, and none that make words. */
const alphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

/** The code as it is kept, however it was written; null for what is no code. */
export function parseCaseCode(text: string): string | null {
  const code = text.replace(/\s/gu, "").toUpperCase();
  return new RegExp(`^K-[${alphabet}]{5}$`).test(code) ? code : null;
}

/** A case's code, "K-7F3QX": said over the telephone and printed instead of a name. Tells nothing. */
export function makeCaseCode(): string {
  return `K-${Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join("")}`;
}
