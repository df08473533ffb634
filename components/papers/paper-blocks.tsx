import type { ReactNode } from "react";
import type { BlockOf, PaperBlock } from "@/lib/papers/document";
import { NumberSquare } from "./number-square";
import { PaperChoices, PaperFacts, PaperSignatures } from "./paper-forms";
import { PaperTable } from "./paper-table";
import { PaperWheel } from "./paper-wheel";
import { symbolPaths } from "./symbols";

/** The blocks of a paper as HTML. */
export function PaperBlocks({ blocks }: { readonly blocks: readonly PaperBlock[] }): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: PaperBlock }): ReactNode {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} />;
    case "paragraph":
      return <Paragraph block={block} />;
    case "facts":
      return <PaperFacts block={block} />;
    case "list":
      return (
        <ul className={`paper-${block.tone}`}>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <PaperTable block={block} />;
    case "quote":
      return <Quote block={block} />;
    case "signatures":
      return <PaperSignatures block={block} />;
    case "choices":
      return <PaperChoices block={block} />;
    case "wheel":
      return <PaperWheel block={block} />;
    case "area":
      return (
        <section className="paper-area">
          <h3>
            <NumberSquare number={block.number} hatch={block.hatch} /> {block.title}
          </h3>
          <PaperBlocks blocks={block.blocks} />
        </section>
      );
    case "pageBreak":
      return <div className="paper-break" />;
  }
}

function Heading({ block: { level, symbol, text } }: { readonly block: BlockOf<"heading"> }) {
  if (level === 3) return <h3>{text}</h3>;
  if (symbol === undefined) return <h2>{text}</h2>;
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
      {text}
    </h2>
  );
}

function Paragraph({ block }: { readonly block: BlockOf<"paragraph"> }) {
  return (
    <p className={`paper-${block.tone}`}>
      {block.label !== undefined && <strong>{block.label}: </strong>}
      {block.text}
    </p>
  );
}

function Quote({ block }: { readonly block: BlockOf<"quote"> }) {
  return (
    <figure className="paper-quote">
      {block.by !== undefined && <figcaption>{block.by}</figcaption>}
      <blockquote>”{block.text}”</blockquote>
    </figure>
  );
}
