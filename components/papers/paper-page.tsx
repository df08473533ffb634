import type { PaperDocument } from "@/lib/papers/document";
import { languageFacts } from "@/lib/papers/languages";
import { PaperBlocks } from "./paper-blocks";
import { Written } from "./written";

/** The same paper as the PDF, as a page: same order, same headings, for the screen, a reader and the printer. */
export function PaperPage({ document }: { readonly document: PaperDocument }) {
  const base = languageFacts[document.language].direction;
  return (
    <article className="paper" lang={document.language} dir={base}>
      <header className="paper-head">
        <p>
          <strong>
            <Written text={document.confidentiality} base={base} />
          </strong>
        </p>
        <p>
          <Written text={document.code} base={base} />
        </p>
      </header>
      <h1>
        <Written text={document.title} base={base} />
      </h1>
      <PaperBlocks blocks={document.blocks} base={base} />
      <footer className="paper-foot">
        <p>
          <Written text={document.footer} base={base} />
        </p>
        {document.printedBy !== null && (
          <p>
            <Written text={document.printedBy} base={base} />
          </p>
        )}
      </footer>
    </article>
  );
}
