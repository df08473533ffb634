import type { ReactNode } from "react";

export type Fact = { readonly key: string; readonly label: string; readonly value: ReactNode };

type FactListProps = {
  readonly facts: readonly Fact[];
  /** "column" for the side of a page, "row" for its head. */
  readonly direction?: "column" | "row";
};

/** Short facts under their names. Only facts that have a value are given. */
export function FactList({ facts, direction = "column" }: FactListProps) {
  const [list, fact] = looks[direction];
  return (
    <dl className={list}>
      {facts.map(({ key, label, value }) => (
        <div key={key} className={fact}>
          <dt className="text-meta leading-tight text-ink-3">{label}</dt>
          <dd className="leading-snug">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const looks = {
  column: ["", "border-b border-line py-3 first:pt-0 last:border-0 last:pb-0"],
  row: [
    "grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-x-4 gap-y-3 md:flex md:flex-wrap md:gap-x-0",
    "md:pr-8 lg:not-first:border-l lg:not-first:border-line lg:not-first:pl-6",
  ],
} as const;
