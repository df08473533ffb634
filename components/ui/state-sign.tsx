/** Six states by form, the same everywhere: they can be told apart in grey. A word always stands beside. */
export type SignForm = "filled" | "half" | "quarter" | "ring" | "dashed" | "check";

const outline = { fill: "none", stroke: "currentColor", strokeWidth: 1.6 } as const;

type StateSignProps = { readonly form: SignForm; readonly className?: string };

export function StateSign({ form, className = "" }: StateSignProps) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" className={`size-[18px] flex-none ${className}`}>
      {form === "filled" ? (
        <circle cx="9" cy="9" r="8" fill="currentColor" />
      ) : (
        <circle
          cx="9"
          cy="9"
          r="7.2"
          {...outline}
          strokeDasharray={form === "dashed" ? "3 2.65" : undefined}
        />
      )}
      {form === "half" && <path d="M9 1.8a7.2 7.2 0 0 1 0 14.4z" fill="currentColor" />}
      {form === "quarter" && <path d="M9 9V1.8A7.2 7.2 0 0 1 16.2 9z" fill="currentColor" />}
      {form === "check" && (
        <path
          d="M5.6 9.3l2.3 2.4 4.5-5"
          {...outline}
          strokeWidth={1.8}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
