import type { ReactNode } from "react";

type QuotePanelProps = {
  readonly heading: string;
  readonly quote: ReactNode;
  /** Who said it, where and when. */
  readonly source?: ReactNode;
  readonly children?: ReactNode;
};

/** Somebody's own words, unchanged. The only bordered surface, so that they are seen first. */
export function QuotePanel({ heading, quote, source, children }: QuotePanelProps) {
  return (
    <section className="rounded-field border border-line bg-surface p-6">
      <h2 className="text-h3">{heading}</h2>
      <blockquote className="mt-3 max-w-[46ch] text-quote text-pretty whitespace-pre-line">
        {quote}
      </blockquote>
      {source && <p className="mt-2 text-meta text-ink-3">{source}</p>}
      {children}
    </section>
  );
}
