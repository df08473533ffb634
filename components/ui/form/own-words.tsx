"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ConflictText } from "@/lib/form-state";
import { Button } from "../button";

/** What somebody wrote and nobody saved: it stands in the fields, and can be taken along. */
export function OwnWords({ texts }: { readonly texts: readonly ConflictText[] }) {
  const t = useTranslations("ui.form");
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const written = texts.filter(({ text }) => text !== "");
  if (written.length === 0) return null;

  async function copy() {
    const words = written.map(({ label, text }) => `${label}\n${text}`).join("\n\n");
    // The browser may refuse, and has no clipboard at all where the address is not encrypted.
    try {
      await navigator.clipboard.writeText(words);
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  }

  return (
    <>
      <p>{t("kept")}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="button" tone="secondary" onClick={() => void copy()}>
          {t("copy")}
        </Button>
        <p role="status">{outcome && t(outcome)}</p>
      </div>
    </>
  );
}
