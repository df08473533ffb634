import type { ReactNode } from "react";

type EmptyStateProps = {
  /** The outline of the sign, drawn by who knows it. */
  readonly drawing?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing here yet, and what to do about it. */
export function EmptyState({ drawing, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-6 border-y border-line py-8">
      {drawing && <div className="w-28 flex-none text-field">{drawing}</div>}
      <div>
        <p className="text-h3 font-semibold">{title}</p>
        {children && <div className="mt-2 text-ink-2">{children}</div>}
        {action && <div className="mt-4">{action}</div>}
      </div>
    </div>
  );
}
