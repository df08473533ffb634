"use client";

import { Check, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { timeOf } from "@/lib/text/format";
import { useNotesDrafts } from "./notes-drafts";

/** Whether what is written is saved, and since when. Only what the writer must know is read out. */
export function SaveState({ saved }: { readonly saved: Date | null }) {
  const t = useTranslations("ui.notes");
  const { state, refusal, savedAt } = useNotesDrafts();
  if (state === "unsaved") return <p className="text-meta text-ink-2">{t("unsaved")}</p>;
  const latest = savedAt && (saved === null || savedAt > saved) ? savedAt : saved;
  if (state === "saved")
    return (
      <p className="inline-flex items-center gap-2 text-meta text-ink-2">
        {latest && <Check aria-hidden className="size-5 text-ok" />}
        {latest ? t("saved", { time: timeOf(latest) }) : t("notSaved")}
      </p>
    );
  return (
    <p role="status" className="inline-flex max-w-question items-start gap-2 font-semibold text-warn">
      <TriangleAlert aria-hidden className="mt-0.5 size-5 flex-none" />
      {state === "refused" ? t("refused", { reason: refusal }) : t(state)}
    </p>
  );
}
