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

const longestUnbrokenWord = 26;
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
  Font.registerHyphenationCallback(unbroken);
  for (const { family } of families) {
    for (const fontWeight of weights) await loadUnderOwnName(family, fontWeight);
  }
}

/** pdfkit tells fonts apart by name, and both halves of the typeface say the same one. */
async function loadUnderOwnName(fontFamily: string, fontWeight: number) {
  await Font.load({ fontFamily, fontWeight });
  const font = Font.getFont({ fontFamily, fontWeight })?.data;
  const postscriptName = `SourceSans3-${fontWeight}-${families.findIndex(({ family }) => family === fontFamily)}`;
  if (font) Object.defineProperty(font, "postscriptName", { value: postscriptName });
}

/** Words are never divided, except those that no column can hold. */
function unbroken(word: string): string[] {
  if (word.length <= longestUnbrokenWord) return [word];
  return word.match(piece) ?? [word];
}
