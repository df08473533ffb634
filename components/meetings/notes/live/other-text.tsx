"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Draft, type Resolution, resolutions, resolved } from "@/lib/meetings/notes/drafts";
import type { NotePlace } from "./note-form";
import { useNotesDrafts } from "./notes-drafts";

const words = { mine: "keepMine", theirs: "keepTheirs", both: "keepBoth" } as const;

/** What somebody else saved in the same field, under the own text, with what can be done about it. */
export function OtherText({
  place,
  draft: { theirs },
}: {
  readonly place: NotePlace;
  readonly draft: Draft;
}) {
  const t = useTranslations("ui.notes");
  const { change, flush } = useNotesDrafts();
  if (theirs === null) return null;
  const { text, silence, writtenBy } = theirs;

  function choose(choice: Resolution) {
    change(place, (draft) => resolved(draft, choice));
    void flush();
  }

  return (
    <div role="alert" className="mt-4 max-w-question">
      <Notice tone="warn" title={writtenBy ? t("theirs", { name: writtenBy }) : t("theirsAlone")}>
        <p>{t("theirText")}</p>
        <blockquote className="rounded-field bg-sunken px-4 py-3 whitespace-pre-line">
          {text || (silence ? t(`silence.${silence}`) : t("empty"))}
        </blockquote>
        <div className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
          {resolutions.map((choice) => (
            <Button key={choice} type="button" tone="secondary" onClick={() => choose(choice)}>
              {t(words[choice])}
            </Button>
          ))}
        </div>
      </Notice>
    </div>
  );
}
