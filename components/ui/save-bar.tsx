import { Check } from "lucide-react";
import type { ReactNode } from "react";

type SaveBarProps = {
  /** "Sparat 14.32" */
  readonly status: string;
  readonly children: ReactNode;
};

/** The one thing that sticks: what is saved, and the way on. Stands last in `main`. */
export function SaveBar({ status, children }: SaveBarProps) {
  return (
    <div className="full-bleed screen-only sticky bottom-0 z-2 mt-12 border-t border-line bg-surface">
      <div className="page-width flex items-center justify-between gap-x-6 gap-y-2 py-3">
        <p role="status" className="inline-flex items-center gap-2 text-meta text-ink-2">
          {status && <Check aria-hidden className="size-5 text-ok" />}
          {status}
        </p>
        {children}
      </div>
    </div>
  );
}
