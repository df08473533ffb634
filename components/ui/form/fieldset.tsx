import type { ReactNode } from "react";

type FieldsetProps = {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** Fields that belong together under one heading. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="mt-12 min-w-0 first:mt-0">
      <legend className="text-h3">{legend}</legend>
      {hint && <p className="mt-1 text-meta text-ink-3">{hint}</p>}
      <div className="pt-4">{children}</div>
    </fieldset>
  );
}
