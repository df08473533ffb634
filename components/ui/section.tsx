import { useId, type ReactNode } from "react";

type SectionProps = {
  readonly heading: string;
  readonly children: ReactNode;
  /** "part" between the main parts of a page, "section" within one, "aside" beside it. */
  readonly size?: "part" | "section" | "aside";
};

/** A heading with what belongs under it. */
export function Section({ heading, children, size = "section" }: SectionProps) {
  const id = useId();
  const [gap, type] = sizes[size];
  return (
    <section aria-labelledby={id} className={`${gap} first:mt-0`}>
      <h2 id={id} className={`mb-4 ${type}`}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

const sizes = {
  part: ["mt-16", ""],
  section: ["mt-12", ""],
  aside: ["mt-12 lg:border-t lg:border-line lg:pt-5 lg:first:border-0 lg:first:pt-0", "text-h3"],
} as const;
