/** The part of pdfkit that the papers use; the package ships no types of its own. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  export interface StructureContent {
    push(content: StructureContent): void;
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
  }

  export interface Outline {
    addItem(
      title: string,
      options: { top: number; left: number; zoom: number; fit: boolean; pageNumber: null; expanded: boolean },
    ): Outline;
  }

  export interface DocumentOptions {
    autoFirstPage: boolean;
    compress: boolean;
    pdfVersion: string;
    subset: string;
    tagged: boolean;
    lang: string;
    displayTitle: boolean;
    /** Empty text: none of the built-in fonts, which a PDF/A may not lean on. */
    font: string;
    info: Readonly<Record<string, string | Date>>;
  }

  interface PDFDocument extends Readable {
    readonly page: { readonly width: number; readonly height: number };
    readonly outline: Outline;
    struct(
      type: string,
      options: {
        alt?: string;
        actual?: string;
        lang?: string;
        scope?: string;
        title?: string;
        bbox?: readonly number[];
      },
    ): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact"): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
  }

  const PDFDocument: new (options: DocumentOptions) => PDFDocument;
  export default PDFDocument;
}
