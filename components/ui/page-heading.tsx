import type { ReactNode } from "react";

type PageHeadingProps = {
  readonly children: ReactNode;
  /** "Samtycke · Steg 4 av 4" */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  /** A tag beside the heading. */
  readonly mark?: ReactNode;
  /** The page's own action, on the right where there is room. */
  readonly action?: ReactNode;
};

/** The one h1 of a page. */
export function PageHeading({ children, kicker, lead, mark, action }: PageHeadingProps) {
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        {kicker && <p className="mb-2 text-meta text-ink-3">{kicker}</p>}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="max-w-question">{children}</h1>
          {mark}
        </div>
        {lead && <p className="mt-2 text-[1.1875rem] leading-snug text-ink-2 md:text-lead">{lead}</p>}
      </div>
      {action && <div className="screen-only">{action}</div>}
    </div>
  );
}
