import { useTranslations } from "next-intl";
import { MarkSign } from "./mark-sign";
import { wheelMarks } from "./mark";

/** How the wheel is read. */
export function WheelLegend() {
  const t = useTranslations("ui.wheel");
  return (
    <ul aria-label={t("legend")} className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-meta text-ink-2">
      {wheelMarks.map((mark) => (
        <li key={mark} className="inline-flex items-center gap-2">
          <MarkSign mark={mark} className="!text-ink-2" />
          {t(`states.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
