import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { TextLink } from "./text-link";

/** Where the reader came from, above the heading. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <p className="screen-only not-projected mb-6 text-meta">
      <TextLink href={href} className="inline-flex min-h-8 items-center gap-1.5">
        <ArrowLeft aria-hidden className="size-5 flex-none" />
        {children}
      </TextLink>
    </p>
  );
}
