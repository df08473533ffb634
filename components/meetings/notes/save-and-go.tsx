import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { areaOf, type Step } from "@/lib/meetings/notes/steps";

type SaveAndGoProps = {
  /** What is saved: `IsSaved`, or more where the form saves by itself. */
  readonly state: ReactNode;
  readonly next: { readonly step: Step; readonly title: string } | null;
  /** The form that it saves, where it stands outside it. */
  readonly form?: string;
};

/** What is saved, and the way on. Follows the column that is written in. */
export function SaveAndGo({ state, next, form }: SaveAndGoProps) {
  const t = useTranslations("meetingNotes");
  const onwards =
    next && areaOf(next.step) !== null ? t("saveAndGo", { next: next.title }) : t("saveAndGoOn");
  return (
    <div className="screen-only sticky bottom-0 z-2 mt-12 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-bg py-3">
      {state}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {next && (
          <Button tone="link" form={form}>
            {t("save")}
          </Button>
        )}
        <Button form={form} name="next" value={next?.step ?? ""}>
          {next ? onwards : t("save")}
        </Button>
      </div>
    </div>
  );
}

export function IsSaved({ isSaved }: { readonly isSaved: boolean }) {
  const t = useTranslations("meetingNotes");
  return (
    <p className="inline-flex items-center gap-2 text-meta text-ink-2">
      {isSaved && <Check aria-hidden className="size-5 text-ok" />}
      {t(isSaved ? "isSaved" : "notSaved")}
    </p>
  );
}
