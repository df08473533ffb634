import type { ReactNode } from "react";

type ListAndPanelProps = { readonly panel: ReactNode; readonly children: ReactNode };

/** A list with what limits it: beside it where there is room, above it on a phone. */
export function ListAndPanel({ panel, children }: ListAndPanelProps) {
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_16.5rem] lg:items-start lg:gap-16">
      <div className="min-w-0 lg:col-start-2 lg:row-start-1">{panel}</div>
      <div className="min-w-0 lg:col-start-1 lg:row-start-1">{children}</div>
    </div>
  );
}
