import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import type { Step } from "@/lib/meetings/notes/steps";

/** The way on from an item of the agenda where nothing waits to be saved. */
export function GoOn({ next }: { readonly next: { readonly step: Step; readonly title: string } | null }) {
  const t = useTranslations("meetingNotes");
  if (!next) return null;
  return (
    <div className="screen-only not-projected mt-12 flex justify-end border-t border-line pt-6">
      <LinkButton href={`?step=${next.step}`}>{t("goTo", { next: next.title })}</LinkButton>
    </div>
  );
}
