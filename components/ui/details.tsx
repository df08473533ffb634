import type { ReactNode } from "react";

type DetailsProps = { readonly summary: string; readonly isOpen?: boolean; readonly children: ReactNode };

/** More for who wants it: "Varför frågar vi?", "Visa kartan som lista". */
export function Details({ summary, isOpen = false, children }: DetailsProps) {
  return (
    <details open={isOpen} className="border-l-4 border-line py-0.5 pl-4">
      <summary className="min-h-8 cursor-pointer text-link underline underline-offset-[0.18em] hover:text-primary-hover">
        {summary}
      </summary>
      <div className="prose mt-3 pb-1">{children}</div>
    </details>
  );
}
