import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { CoordinationView } from "@/lib/coordination/views";
import { dayOf } from "@/lib/text/format";

type CurrentCoordinatorProps = Pick<CoordinationView, "current" | "hasLeft">;

/** Who holds the case together now, and since when. */
export function CurrentCoordinator({ current, hasLeft }: CurrentCoordinatorProps) {
  const t = useTranslations("coordination");
  const { plainDay } = useFormats();
  if (!current) return <Notice tone="warn" title={t("nobody")} />;
  const { personName: person, agencyName: agency, startedAt } = current;
  return (
    <>
      <p className="text-lead font-semibold">{t("who", { person, agency })}</p>
      <p className="text-meta text-ink-2">{t("since", { day: plainDay(dayOf(startedAt)) })}</p>
      {hasLeft && (
        <div className="mt-6">
          <Notice tone="warn" title={t("left", { person })}>
            <p>{t("leftBody")}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
