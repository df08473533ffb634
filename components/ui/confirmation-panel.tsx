import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

type ConfirmationPanelProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** "Det här händer nu" */
  readonly nextHeading?: string;
  readonly children?: ReactNode;
};

/** What was done, and what happens next. Holds the page's h1. */
export function ConfirmationPanel({ title, lead, nextHeading, children }: ConfirmationPanelProps) {
  return (
    <div className="max-w-question">
      <div className="flex items-start gap-4 border-b-2 border-ok pb-6">
        <CircleCheck aria-hidden strokeWidth={1.75} className="size-10 flex-none text-ok" />
        <div>
          <h1>{title}</h1>
          {lead && <p className="mt-2 text-lead text-ink-2">{lead}</p>}
        </div>
      </div>
      {nextHeading && <h2 className="mt-8">{nextHeading}</h2>}
      {children && <div className="prose mt-4">{children}</div>}
    </div>
  );
}
