import { useId, type ReactNode } from "react";

type SidePanelProps = {
  readonly heading: string;
  /** What opens it on a phone: "Ändra urvalet". */
  readonly summary: string;
  readonly children: ReactNode;
};

/** In sight beside a list where there is room; a disclosure above the list on a phone. */
export function SidePanel({ heading, summary, children }: SidePanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="screen-only lg:border-l lg:border-line lg:pl-8">
      <h2 id={id} className="sr-only text-h3 lg:not-sr-only lg:mb-4">
        {heading}
      </h2>
      <details className="side-panel border-y border-line lg:border-0">
        <summary className="min-h-11 cursor-pointer py-2.5 text-link underline underline-offset-[0.18em]">
          {summary}
        </summary>
        <div className="pt-2 pb-6 lg:p-0">{children}</div>
      </details>
    </section>
  );
}
