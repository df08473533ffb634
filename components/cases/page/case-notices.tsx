import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { CasePageView } from "@/lib/cases/page/views";
import { closureReasons } from "@/lib/cases/rules";

/** Before all else: that the case is over, or that the reader sees it as a manager and for a time. */
export function CaseNotices({ closure, openedUntil }: Pick<CasePageView, "closure" | "openedUntil">) {
  const t = useTranslations("cases");
  const { longMoment } = useFormats();
  const reason = closureReasons.find((known) => known === closure?.reason);
  return (
    <>
      {openedUntil && (
        <div className="mb-8">
          <Notice tone="warn" title={t("page.openedTitle")}>
            <p>{t("page.opened", { moment: longMoment(openedUntil) })}</p>
          </Notice>
        </div>
      )}
      {closure && (
        <Notice title={t("page.readOnlyTitle")}>
          <p>{t("page.readOnly")}</p>
          {reason && <p>{t("page.closureReason", { reason: t(`closure.reasons.${reason}`) })}</p>}
          {closure.summary && <p className="whitespace-pre-line">{closure.summary}</p>}
        </Notice>
      )}
    </>
  );
}
