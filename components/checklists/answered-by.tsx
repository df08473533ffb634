import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { ChecklistItemView } from "@/lib/checklists/views";

/** Who answered an item, and when. */
export function AnsweredBy({ item: { answered } }: { readonly item: ChecklistItemView }) {
  const t = useTranslations("checklists");
  const { shortMoment } = useFormats();
  if (!answered) return null;
  return (
    <p className="mt-2 text-meta text-ink-3">
      {t("answeredBy", { name: answered.by, moment: shortMoment(answered.at) })}
    </p>
  );
}
