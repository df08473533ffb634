import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";

/** Above every page of a case that is read by an emergency opening. Buttons that save are not shown on such a page (globals.css). */
export function EmergencyReading({ until }: { readonly until: Date }) {
  const t = useTranslations("cases.page.openedAs");
  const { longMoment } = useFormats();
  return (
    <div data-reads-only className="mb-8">
      <Notice tone="warn" title={t("emergencyTitle")}>
        <p>{t("emergency", { moment: longMoment(until) })}</p>
      </Notice>
    </div>
  );
}
