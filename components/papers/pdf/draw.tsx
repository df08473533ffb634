import layoutDocument from "@react-pdf/layout";
import renderLayout from "@react-pdf/render";
import { Font, pdf as mount } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import type { PaperDocument } from "@/lib/papers/document";
import { languageFacts } from "@/lib/papers/languages";
import { drawable } from "./drawable";
import { registerFonts } from "./fonts";
import { Paper } from "./paper";
import { type LaidOutNode, withStructure } from "./structure";

// react-pdf types these two for its own use: without the fonts, and for a pdfkit that has no types.
const layOut = layoutDocument as unknown as (root: unknown, fonts: typeof Font) => Promise<LaidOutNode>;
const drawLayout = renderLayout as unknown as (pdf: PDFDocument, layout: LaidOutNode) => void;

/** Papers are drawn after this. */
export const fontsAreReady = registerFonts();

/** A paper as a tagged PDF. The same paper gives the same bytes. */
export async function drawPaper(document: PaperDocument): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: true,
    pdfVersion: "1.7",
    subset: "PDF/A-2b",
    tagged: true,
    lang: languageFacts[document.language].tag,
    displayTitle: true,
    font: "",
    info: {
      Title: `${document.title} ${document.code}`,
      Creator: "Kring",
      Producer: "Kring",
      CreationDate: new Date(`${document.date}T12:00:00Z`),
    },
  });
  const mounted = mount(<Paper document={drawable(document)} />).container.document;
  if (!mounted) throw new Error("The paper could not be laid out");
  const layout = await layOut(mounted, Font);
  drawLayout(pdf, withStructure(pdf, layout));
  return new Uint8Array(Buffer.concat(await pdf.toArray()));
}
