import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { ClosingSlotView } from "@/lib/meetings/closing/views";

/** Who answered, and when. */
export function AnsweredBy({ slot: { answered } }: { readonly slot: ClosingSlotView }) {
  const t = useTranslations("meetingClosing");
  const { shortMoment } = useFormats();
  if (!answered) return null;
  return (
    <p className="mt-1 text-meta text-ink-3">
      {t("answeredBy", { name: answered.by, moment: shortMoment(answered.at) })}
    </p>
  );
}
