import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/ui/save-bar";
import type { Step } from "@/lib/meetings/notes/steps";
import { timeOf } from "@/lib/text/format";

type SaveAndGoProps = {
  readonly savedAt: Date | null;
  readonly next: { readonly step: Step; readonly title: string } | null;
};

/** Saves, and goes on to the next item when there is one. */
export function SaveAndGo({ savedAt, next }: SaveAndGoProps) {
  const t = useTranslations("meetingNotes");
  return (
    <SaveBar status={savedAt ? t("savedAt", { time: timeOf(savedAt) }) : ""}>
      <span className="flex flex-wrap items-center justify-end gap-x-6 gap-y-2">
        {next && <Button tone="link">{t("save")}</Button>}
        <Button name="next" value={next?.step ?? ""}>
          {next ? t("saveAndGo", { next: next.title }) : t("save")}
        </Button>
      </span>
    </SaveBar>
  );
}
