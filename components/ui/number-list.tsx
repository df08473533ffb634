import type { ReactNode } from "react";

export type NumberSentence = {
  readonly key: string;
  readonly figure: ReactNode;
  /** Goes on after the figure: "ärenden pågår". */
  readonly text: string;
  readonly about?: string | null;
};

/** Figures that can be read aloud: each begins a sentence. */
export function NumberList({ items }: { readonly items: readonly NumberSentence[] }) {
  return (
    <ul className="border-t-2 border-ink">
      {items.map(({ key, figure, text, about }) => (
        <li
          key={key}
          className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-4 border-b border-line py-4 md:grid-cols-[7rem_minmax(0,1fr)]"
        >
          <span className="text-[2.25rem] leading-none font-semibold tabular-nums">{figure}</span>
          <span>
            {text}
            {about && <span className="block text-meta text-ink-3">{about}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
