import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";
import fontFiles from "./font-files.json";

/** Pieces of typefaces in order: what one lacks (č Ж ע) is taken from the next. Emoji come before the scripts, whose joiner would part a family. */
const pieces = fontFiles.map(({ package: name, subset }) => ({
  family: `${name} ${subset}`,
  file: `${name}-${subset}`,
}));

export const typeface = pieces.map(({ family }) => family);

/** What react-pdf puts last in every stack. Its own Helvetica would not be embedded. */
const last = { family: "Helvetica", file: "source-sans-3-latin" };

const weights = [400, 600, 700] as const;

const longestUndivided = 26;
const pieceLength = 13;
const graphemes = new Intl.Segmenter();

const known = new Set<number>();

/** Whether some font of the papers has the character. */
export function isKnown(character: string): boolean {
  return known.has(character.codePointAt(0) ?? 0);
}

/** Fonts lie beside the bundled worker, so that it needs nothing else to run. */
export async function registerFonts() {
  Font.clear();
  const families = [...pieces, last];
  for (const { family, file } of families) {
    const fonts = weights.map((fontWeight) => ({
      src: fileURLToPath(new URL(`./fonts/${file}-${fontWeight}-normal.woff`, import.meta.url)),
      fontWeight,
    }));
    Font.register({ family, fonts });
  }
  Font.registerHyphenationCallback(divided);
  for (const [index, { family }] of families.entries()) {
    for (const fontWeight of weights) await load(family, fontWeight, `Paper${index}-${fontWeight}`);
  }
}

async function load(fontFamily: string, fontWeight: number, ownName: string) {
  await Font.load({ fontFamily, fontWeight });
  const font = Font.getFont({ fontFamily, fontWeight })?.data;
  if (!font) throw new Error("A font of the papers is missing");
  // pdfkit tells fonts apart by name, and pieces of one typeface say the same one.
  Object.defineProperty(font, "postscriptName", { value: ownName });
  for (const character of font.characterSet) {
    // A glyph first met as part of another (the stop in a colon) would forget which character it is.
    font.glyphForCodePoint(character);
    known.add(character);
  }
}

/** Words are never divided, except those that no column can hold. */
function divided(word: string): string[] {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  if (letters.length <= longestUndivided) return [word];
  return Array.from({ length: Math.ceil(letters.length / pieceLength) }, (_, index) =>
    letters.slice(index * pieceLength, (index + 1) * pieceLength).join(""),
  );
}
