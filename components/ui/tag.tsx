import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

export type TagTone = "neutral" | "ok" | "warn" | "err" | "info" | "confidential";

const tones: Readonly<Record<TagTone, string>> = {
  neutral: "bg-sunken text-ink-2",
  ok: "bg-ok-tint text-ok",
  warn: "bg-warn-tint text-warn",
  err: "bg-err-tint text-err",
  info: "bg-info-tint text-info",
  confidential: "bg-confidential-tint text-confidential",
};

type TagProps = { readonly tone?: TagTone; readonly Icon?: LucideIcon; readonly children: ReactNode };

/** A status in at most three words. */
export function Tag({ tone = "neutral", Icon, children }: TagProps) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-chip border border-transparent px-2.5 py-0.5 text-small font-semibold whitespace-nowrap ${tones[tone]}`}
    >
      {Icon && <Icon aria-hidden strokeWidth={2.4} className="size-4 flex-none" />}
      {children}
    </span>
  );
}
