import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** At every point of decision: the duty to report is the reader's own. */
export function DutyReminder({ assessmentId }: { readonly assessmentId: string }) {
  const t = useTranslations("assessments.duty");
  return (
    <p className="mt-12 max-w-[58ch] text-meta text-ink-2">
      {t("reminder")} <TextLink href={`/assessments/${assessmentId}/reminder`}>{t("make")}</TextLink>.{" "}
      {t("notReplaced")}
    </p>
  );
}
