import type { ReactNode } from "react";

type ColumnsProps = { readonly children: ReactNode; readonly aside: ReactNode };

/** The work to the left, what belongs to it to the right; on a phone after each other. */
export function Columns({ children, aside }: ColumnsProps) {
  return (
    <div className="grid gap-12 lg:grid-cols-[minmax(0,8fr)_minmax(0,4fr)] lg:items-start lg:gap-16">
      <div className="min-w-0">{children}</div>
      <aside className="min-w-0">{aside}</aside>
    </div>
  );
}
