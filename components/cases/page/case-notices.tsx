import { useTranslations } from "next-intl";
import { EmergencyReading } from "@/components/cases/emergency-reading";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { CasePageView } from "@/lib/cases/page/views";
import { closureReasons } from "@/lib/cases/rules";

type CaseNoticesProps = Pick<CasePageView, "closure" | "opened" | "emergencies">;

/** Before all else: that the case is over, that the reader sees it for a time, and that somebody else has opened it. */
export function CaseNotices({ closure, opened, emergencies }: CaseNoticesProps) {
  const t = useTranslations("cases");
  const { longMoment } = useFormats();
  const reason = closureReasons.find((known) => known === closure?.reason);
  return (
    <>
      {opened?.kind === "emergency" && <EmergencyReading until={opened.until} />}
      {opened?.kind === "manager" && (
        <div className="mb-8">
          <Notice tone="warn" title={t("page.openedAs.managerTitle")}>
            <p>{t("page.openedAs.manager", { moment: longMoment(opened.until) })}</p>
          </Notice>
        </div>
      )}
      {emergencies.map(({ openingId, personName, reason, openedAt, isUndecided }) => (
        <div key={openingId} className="mb-8">
          <Notice
            tone="warn"
            title={t(isUndecided ? "page.emergency.asks" : "page.emergency.opened", { person: personName })}
          >
            <p>{t("page.emergency.why", { moment: longMoment(openedAt), reason })}</p>
            <p>
              <TextLink href={`/break-glass/${openingId}`}>
                {t(isUndecided ? "page.emergency.answer" : "page.emergency.read")}
              </TextLink>
            </p>
          </Notice>
        </div>
      ))}
      {closure && (
        <Notice title={t("page.readOnlyTitle")}>
          <p>{t("page.readOnly")}</p>
          {reason && <p>{t("page.closureReason", { reason: t(`closure.reasons.${reason}`) })}</p>}
          {closure.familySaid && (
            <p className="whitespace-pre-line">{t("page.familySaid", { words: closure.familySaid })}</p>
          )}
          {closure.summary && <p className="whitespace-pre-line">{closure.summary}</p>}
        </Notice>
      )}
    </>
  );
}
