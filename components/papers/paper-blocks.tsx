import type { ReactNode } from "react";
import type { BlockOf, PaperBlock } from "@/lib/papers/document";
import { languageFacts } from "@/lib/papers/languages";
import { type Direction, setInto } from "@/lib/text/direction";
import { NumberSquare } from "./number-square";
import { PaperChoices, PaperFacts, PaperSignatures } from "./paper-forms";
import { PaperTable } from "./paper-table";
import { PaperWheel } from "./paper-wheel";
import { symbolPaths } from "./symbols";
import { Written } from "./written";

type Of<Kind extends PaperBlock["kind"]> = { readonly block: BlockOf<Kind>; readonly base: Direction };

/** The blocks of a paper as HTML. */
export function PaperBlocks({
  blocks,
  base,
}: {
  readonly blocks: readonly PaperBlock[];
  readonly base: Direction;
}): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} base={base} />);
}

function Block({ block, base }: Of<PaperBlock["kind"]>): ReactNode {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} base={base} />;
    case "paragraph":
      return <Paragraph block={block} base={base} />;
    case "facts":
      return <PaperFacts block={block} base={base} />;
    case "list":
      return (
        <ul className={`paper-${block.tone}`}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Written text={item} base={base} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <PaperTable block={block} base={base} />;
    case "quote":
      return <Quote block={block} base={base} />;
    case "signatures":
      return <PaperSignatures block={block} base={base} />;
    case "choices":
      return <PaperChoices block={block} base={base} />;
    case "wheel":
      return <PaperWheel block={block} />;
    case "area":
      return (
        <section className="paper-area">
          <h3>
            <NumberSquare number={block.number} hatch={block.hatch} />{" "}
            <Written text={block.title} base={base} />
          </h3>
          <PaperBlocks blocks={block.blocks} base={base} />
        </section>
      );
    case "part":
      return <Part block={block} />;
    case "pageBreak":
      return <div className="paper-break" />;
  }
}

function Part({ block: { language, title, blocks } }: { readonly block: BlockOf<"part"> }) {
  const { direction } = languageFacts[language];
  return (
    <section className="paper-part" lang={language} dir={direction}>
      <h2>
        <Written text={title} base={direction} />
      </h2>
      <PaperBlocks blocks={blocks} base={direction} />
    </section>
  );
}

function Heading({ block: { level, symbol, text }, base }: Of<"heading">) {
  const written = <Written text={text} base={base} />;
  if (level === 3) return <h3>{written}</h3>;
  if (symbol === undefined) return <h2>{written}</h2>;
  return (
    <h2 className="paper-symbol">
      <svg viewBox="0 0 24 24" aria-hidden>
        <path
          d={symbolPaths[symbol]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinejoin="round"
        />
      </svg>
      {written}
    </h2>
  );
}

function Paragraph({ block, base }: Of<"paragraph">) {
  return (
    <p className={`paper-${block.tone}`} lang={block.language}>
      {block.label === undefined ? (
        <Written text={block.text} base={base} />
      ) : (
        <>
          <strong>{block.label}: </strong>
          {setInto(base, block.text)}
        </>
      )}
    </p>
  );
}

function Quote({ block, base }: Of<"quote">) {
  return (
    <figure className="paper-quote">
      {block.by !== undefined && (
        <figcaption>
          <Written text={block.by} base={base} />
        </figcaption>
      )}
      <blockquote>
        <Written text={`”${block.text}”`} base={base} />
      </blockquote>
    </figure>
  );
}
