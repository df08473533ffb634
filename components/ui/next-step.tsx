import { useId, type ReactNode } from "react";

type NextStepProps = {
  /** "Nästa steg" */
  readonly kicker: string;
  readonly title: string;
  readonly children?: ReactNode;
  /** One primary button and at most a link. */
  readonly actions?: ReactNode;
};

/** What to do now: the only tinted surface of a page, above all else. */
export function NextStep({ kicker, title, children, actions }: NextStepProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-field bg-primary-tint p-6 lg:p-8">
      <p className="text-meta text-ink-2">{kicker}</p>
      <h2 id={id} className="mt-0.5">
        {title}
      </h2>
      {children && <div className="mt-2 grid gap-2">{children}</div>}
      {actions && (
        <div className="screen-only mt-6 flex flex-col flex-wrap gap-x-4 gap-y-3 sm:flex-row sm:items-center">
          {actions}
        </div>
      )}
    </section>
  );
}
