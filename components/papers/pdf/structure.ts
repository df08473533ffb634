import type PDFDocument from "pdfkit";
import type { Outline, StructureElement } from "pdfkit";
import type { Tag } from "./tags";

/** A node of react-pdf's finished layout, as far as the structure needs to know it. */
export type LaidOutNode = {
  readonly type: string;
  readonly box?: Box;
  readonly style?: object;
  readonly props?: { readonly tag?: Tag; readonly fixed?: boolean; readonly paint?: () => void };
  readonly children?: readonly LaidOutNode[];
  /** What a piece of text says. */
  readonly value?: string;
};

type Box = { readonly top: number; readonly left: number; readonly width: number; readonly height: number };

/** Where on its page, and inside which elements, a node stands. */
type Place = {
  readonly top: number;
  readonly left: number;
  readonly path: readonly Tag[];
  readonly isRepeated: boolean;
  readonly isLastPage: boolean;
};

/**
 * Puts marks around the tagged texts and figures of a finished layout, so that they become elements of the
 * structure tree when drawn. Everything else (lines, grounds, what is repeated) becomes an artifact.
 */
export function withStructure(pdf: PDFDocument, document: LaidOutNode): LaidOutNode {
  const structure = new Structure(pdf);
  const pages = document.children ?? [];
  const children = pages.map((page, index) => structure.markPage(page, index === pages.length - 1));
  return { ...document, children };
}

class Structure {
  private readonly root: StructureElement;
  private readonly elements = new Map<Tag, StructureElement>();
  private readonly placed = new Set<Tag>();
  private readonly outline: Outline[];

  constructor(private readonly pdf: PDFDocument) {
    this.outline = [pdf.outline];
    this.root = pdf.struct("Document", {});
    pdf.addStructure(this.root);
  }

  markPage(page: LaidOutNode, isLastPage: boolean): LaidOutNode {
    const start = painting(() => this.pdf.markContent("Artifact"));
    const end = painting(() => this.pdf.endMarkedContent());
    const place = { top: 0, left: 0, path: [], isRepeated: false, isLastPage };
    return { ...page, children: [start, ...this.markAll(page.children, place), end] };
  }

  private markAll(nodes: readonly LaidOutNode[] = [], place: Place): LaidOutNode[] {
    return nodes.flatMap((node) => this.mark(node, place));
  }

  private mark(node: LaidOutNode, outer: Place): LaidOutNode[] {
    const tag = node.props?.tag;
    const isRepeated = outer.isRepeated || node.props?.fixed === true;
    const place = {
      top: outer.top + (node.box?.top ?? 0),
      left: outer.left + (node.box?.left ?? 0),
      path: tag ? [...outer.path, tag] : outer.path,
      isRepeated,
      isLastPage: outer.isLastPage,
    };
    if (!isLeaf(node)) return [{ ...node, children: this.markAll(node.children, place) }];
    if (!tag || this.isReadElsewhere(tag, place)) return [node];

    this.placed.add(tag);
    return [painting(() => this.open(tag, place, node)), node, painting(() => this.close())];
  }

  private isReadElsewhere(tag: Tag, { isRepeated, isLastPage }: Place): boolean {
    if (tag.readOn === "lastPage") return !isLastPage;
    return isRepeated && this.placed.has(tag);
  }

  private open(tag: Tag, place: Place, node: LaidOutNode) {
    const isNew = !this.elements.has(tag);
    const element = place.path.reduce((parent, next) => this.elementOf(next, parent, place, node), this.root);
    if (isNew && tag.bookmark) this.addBookmark(tag.type, tag.bookmark, place.top);
    this.pdf.endMarkedContent();
    element.add(this.pdf.markStructureContent(tag.type));
  }

  private close() {
    this.pdf.endMarkedContent();
    this.pdf.markContent("Artifact");
  }

  private elementOf(tag: Tag, parent: StructureElement, place: Place, node: LaidOutNode) {
    const known = this.elements.get(tag);
    if (known) return known;
    const { width = 0, height = 0 } = node.box ?? {};
    const text = tag === place.path.at(-1) ? textOf(node) : "";
    const element = this.pdf.struct(tag.type, {
      ...(tag.alt && { alt: tag.alt, bbox: [place.left, place.top, place.left + width, place.top + height] }),
      ...(tag.lang && { lang: tag.lang }),
      ...(tag.scope && { scope: tag.scope }),
      ...(isDrawnInAnotherOrder(text) && { actual: text }),
    });
    parent.add(element);
    this.elements.set(tag, element);
    return element;
  }

  private addBookmark(type: Tag["type"], title: string, top: number) {
    const depth = bookmarkDepths[type] ?? 0;
    const parent = this.outline.slice(0, depth + 1).at(-1) ?? this.pdf.outline;
    // pdfkit measures `left` from the right edge of the page.
    const left = this.pdf.page.width;
    const item = parent.addItem(title, { top, left, zoom: 0, fit: false, pageNumber: null, expanded: true });
    this.outline.splice(depth + 1, this.outline.length, item);
  }
}

const bookmarkDepths: Partial<Record<Tag["type"], number>> = { H1: 0, H2: 1, H3: 2 };

function textOf({ value = "", children = [] }: LaidOutNode): string {
  return value + children.map(textOf).join("");
}

/** Right-to-left letters are drawn from the left, in forms that many of them share; a screen reader needs the text itself. */
function isDrawnInAnotherOrder(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text);
}

function isLeaf(node: LaidOutNode): boolean {
  return node.type === "TEXT" || node.type === "SVG";
}

/** A node that draws nothing but is told when its turn comes. */
function painting(paint: () => void): LaidOutNode {
  return {
    type: "CANVAS",
    box: { top: 0, left: 0, width: 1, height: 1 },
    style: {},
    props: { paint },
    children: [],
  };
}
