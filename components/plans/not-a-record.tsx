import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** S001-60: wherever the plan is written or read. */
export function NotARecord() {
  const t = useTranslations("plans");
  return (
    <Notice title={t("notARecord")}>
      <p>{t("notARecordBody")}</p>
    </Notice>
  );
}
