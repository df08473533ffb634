import type { ReactNode } from "react";

/** A sentence that stands out from its page: what will be written, what follows from a choice. */
export function InsetText({ children }: { readonly children: ReactNode }) {
  return (
    <div className="max-w-[58ch] border-l-4 border-primary py-2 pl-6 text-lead leading-normal text-pretty">
      {children}
    </div>
  );
}
