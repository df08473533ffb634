import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";

/** Two halves of one typeface: what the first lacks (č đ ŋ š ž ł ğ) is taken from the second. */
export const typeface = ["Source Sans 3", "Source Sans 3 extended"];

/** What react-pdf uses for letters no font has. Its own Helvetica would not be embedded. */
const fallback = "Helvetica";

const families = [
  { family: "Source Sans 3", subset: "latin" },
  { family: "Source Sans 3 extended", subset: "latin-ext" },
  { family: fallback, subset: "latin" },
];

const weights = [400, 600, 700] as const;

const longestUndivided = 26;
const piece = /.{1,13}/gsu;

/** Fonts lie beside the bundled worker, so that it needs nothing else to run. */
export async function registerFonts() {
  Font.clear();
  for (const { family, subset } of families) {
    const fonts = weights.map((fontWeight) => ({
      src: fileURLToPath(
        new URL(`./fonts/source-sans-3-${subset}-${fontWeight}-normal.woff`, import.meta.url),
      ),
      fontWeight,
    }));
    Font.register({ family, fonts });
  }
  Font.registerHyphenationCallback(divided);
  for (const [index, { family }] of families.entries()) {
    for (const fontWeight of weights) await load(family, fontWeight, `SourceSans3-${fontWeight}-${index}`);
  }
}

async function load(fontFamily: string, fontWeight: number, ownName: string) {
  await Font.load({ fontFamily, fontWeight });
  const font = Font.getFont({ fontFamily, fontWeight })?.data;
  if (!font) throw new Error("A font of the papers is missing");
  // pdfkit tells fonts apart by name, and both halves of the typeface say the same one.
  Object.defineProperty(font, "postscriptName", { value: ownName });
  // A glyph first met as part of another (the stop in a colon) would forget which character it is.
  for (const character of font.characterSet) font.glyphForCodePoint(character);
}

/** Words are never divided, except those that no column can hold. */
function divided(word: string): string[] {
  if (word.length <= longestUndivided) return [word];
  return word.match(piece) ?? [word];
}
