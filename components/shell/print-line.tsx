"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { dayOf, timeOf } from "@/lib/text/format";

/** On paper only: who printed the page and when, and that it may be secret. */
export function PrintLine({ personName }: { readonly personName: string }) {
  const t = useTranslations("ui.print");
  const [printedAt, setPrintedAt] = useState<Date | null>(null);

  useEffect(() => {
    const note = () => flushSync(() => setPrintedAt(new Date()));
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);

  return (
    <div className="print-only mb-4 border-b border-ink pb-1 text-small">
      <p className="font-semibold">{t("secrecy")}</p>
      {printedAt && (
        <p>{t("printed", { day: dayOf(printedAt), time: timeOf(printedAt), name: personName })}</p>
      )}
    </div>
  );
}
