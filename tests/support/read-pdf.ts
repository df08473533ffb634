import { inflateSync } from "node:zlib";

/** An element of a PDF's structure tree: what a screen reader is told. */
export type StructureElement = {
  readonly type: string;
  readonly alt: string | null;
  /** What is read in place of the letters as they are drawn. */
  readonly actual: string | null;
  readonly children: readonly StructureElement[];
};

/** Reads what pdfkit writes: plain objects, and streams packed with deflate. */
export function readPdf(pdf: Uint8Array) {
  const source = Buffer.from(pdf).toString("latin1");
  const objects = objectsOf(source);
  const catalog = [...objects.values()].find((object) => object.includes("/Type /Catalog")) ?? "";
  return {
    source,
    catalog,
    pageCount: [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object)).length,
    structure: () => structureOf(objects, catalog),
    text: () => textOf(objects),
    bookmarks: () => bookmarksOf(objects),
    /** As the file says it of itself. */
    title: () => titleOf(objects),
  };
}

/** All elements, outer before inner, in reading order. */
export function flattened(elements: readonly StructureElement[]): StructureElement[] {
  return elements.flatMap((element) => [element, ...flattened(element.children)]);
}

function objectsOf(source: string): Map<number, string> {
  const found = source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm);
  return new Map([...found].map(([, number, body = ""]) => [Number(number), body]));
}

function structureOf(objects: ReadonlyMap<number, string>, catalog: string): StructureElement[] {
  const root = objects.get(referenceIn(catalog, "StructTreeRoot")) ?? "";
  return kidsOf(root).map((number) => elementOf(objects, number));
}

function elementOf(objects: ReadonlyMap<number, string>, number: number): StructureElement {
  const body = objects.get(number) ?? "";
  const [, type = ""] = /\/S \/(\w+)/.exec(body) ?? [];
  return {
    type,
    alt: stringIn(body, "Alt"),
    actual: stringIn(body, "ActualText"),
    children: kidsOf(body).map((kid) => elementOf(objects, kid)),
  };
}

/** Elements only: a kid that is a number is a piece of a page. */
function kidsOf(body: string): number[] {
  const [, kids = ""] = /\/K \[([\s\S]*?)\]/.exec(body) ?? [];
  const elements = kids.replace(/<<[\s\S]*?>>/g, "");
  return [...elements.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

function bookmarksOf(objects: ReadonlyMap<number, string>): string[] {
  return [...objects.values()]
    .filter((object) => object.includes("/Dest") && object.includes("/Title"))
    .map((object) => stringIn(object, "Title") ?? "");
}

function titleOf(objects: ReadonlyMap<number, string>): string {
  const info = [...objects.values()].find((object) => object.includes("/Producer")) ?? "";
  return stringIn(`/Title ${objects.get(referenceIn(info, "Title")) ?? ""}`, "Title") ?? "";
}

function referenceIn(body: string, key: string): number {
  const [, number = "0"] = new RegExp(`/${key} (\\d+) 0 R`).exec(body) ?? [];
  return Number(number);
}

function stringIn(body: string, key: string): string | null {
  const found = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(body);
  if (!found) return null;
  const bytes = (found[1] ?? "").replace(
    /\\([\s\S])/g,
    (_, character: string) => escapes[character] ?? character,
  );
  return bytes.startsWith("\u00FE\u00FF") ? utf16Of(bytes.slice(2)) : bytes;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function utf16Of(bytes: string): string {
  return Buffer.from(bytes, "latin1").swap16().toString("utf16le");
}

/** The text of all pages in the order it is drawn, through each font's own map from glyphs to characters. */
function textOf(objects: ReadonlyMap<number, string>): string {
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object));
  return pages.map((page) => pageText(objects, page)).join("\n");
}

function pageText(objects: ReadonlyMap<number, string>, page: string): string {
  const content = streamOf(objects.get(referenceIn(page, "Contents")) ?? "");
  const resources = objects.get(referenceIn(page, "Resources")) ?? page;
  const [, fontList = ""] = /\/Font <<([\s\S]*?)>>/.exec(resources) ?? [];
  const fonts = new Map(
    [...fontList.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => [
      name,
      charactersOf(objects, objects.get(Number(number)) ?? ""),
    ]),
  );
  let characters: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, font, glyphs, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|(EMC)/g)) {
    if (font !== undefined) characters = fonts.get(font) ?? new Map();
    if (glyphs !== undefined)
      text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => characters.get(glyph) ?? "").join("");
    if (end !== undefined) text += "\n";
  }
  return text;
}

function charactersOf(objects: ReadonlyMap<number, string>, font: string): Map<string, string> {
  const map = streamOf(objects.get(referenceIn(font, "ToUnicode")) ?? "");
  const characters = new Map<string, string>();
  for (const [, first = "0", , list = ""] of map.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([\s\S]*?)\]/gi,
  )) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, code = ""], index) => {
      const glyph = (parseInt(first, 16) + index).toString(16).padStart(4, "0");
      characters.set(glyph, Buffer.from(code.replaceAll(" ", ""), "hex").swap16().toString("utf16le"));
    });
  }
  return characters;
}

function streamOf(object: string): string {
  const [, packed] = /stream\n([\s\S]*?)\nendstream/.exec(object) ?? [];
  return packed === undefined ? "" : inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
}
