import type { PaperDocument } from "@/lib/papers/document";
import { PaperBlocks } from "./paper-blocks";

/** The same paper as the PDF, as a page: same order, same headings, for the screen, a reader and the printer. */
export function PaperPage({ document }: { readonly document: PaperDocument }) {
  return (
    <article className="paper" lang={document.language}>
      <header className="paper-head">
        <p>
          <strong>{document.confidentiality}</strong>
        </p>
        <p>{document.code}</p>
      </header>
      <h1>{document.title}</h1>
      <PaperBlocks blocks={document.blocks} />
      <footer className="paper-foot">
        <p>{document.footer}</p>
        {document.printedBy !== null && <p>{document.printedBy}</p>}
      </footer>
    </article>
  );
}
