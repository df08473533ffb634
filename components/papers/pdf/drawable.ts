import type { PaperDocument } from "@/lib/papers/document";
import { inTexts } from "@/lib/papers/in-texts";
import { isKnown } from "./fonts";

/** The Thai vowel am, which the layout would cut in two and lose the half of. */
const thaiAm = /([\u0E48-\u0E4B]?)\u0E33/g;

const unseen = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * The paper with the characters that no font has written as their numbers, as `[U+738B U+660E]`: whoever reads it sees
 * that something stands there, and what. One that is never seen is left out.
 */
export function drawable(document: PaperDocument): PaperDocument {
  return inTexts(document, drawableText);
}

function drawableText(text: string): string {
  const characters = Array.from(text.replace(thaiAm, "\u0E4D$1\u0E32"));
  const parts = characters.map((character) => (isDrawn(character) ? character : numberOf(character)));
  return parts.join("").replaceAll("][U+", " U+");
}

function isDrawn(character: string): boolean {
  return character === "\n" || isKnown(character);
}

function numberOf(character: string): string {
  if (unseen.test(character)) return "";
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
