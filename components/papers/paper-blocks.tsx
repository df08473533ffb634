import type { ReactNode } from "react";
import type { BlockOf, PaperBlock } from "@/lib/papers/document";
import { NumberSquare } from "./number-square";
import { PaperChoices, PaperFacts, PaperSignatures } from "./paper-forms";
import { PaperTable } from "./paper-table";
import { PaperWheel } from "./paper-wheel";

/** The blocks of a paper as HTML. */
export function PaperBlocks({ blocks }: { readonly blocks: readonly PaperBlock[] }): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: PaperBlock }): ReactNode {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "paragraph":
      return <Paragraph block={block} />;
    case "facts":
      return <PaperFacts block={block} />;
    case "list":
      return (
        <ul>
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
