import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { OutcomeCount } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import { wholeNumber } from "@/lib/text/format";

/** For the manager: how the agency's assessments have ended, as figures without identity. */
export function OutcomeCounts({ counts }: { readonly counts: readonly OutcomeCount[] }) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  if (counts.length === 0) return null;
  return (
    <Section heading={t("countsTitle")} size="part">
      <p className="mb-4 text-ink-2">{t("countsLead")}</p>
      <div className="max-w-question">
        <Table
          caption={t("countsTitle")}
          isCaptionHidden
          columns={[{ label: t("countsOutcome") }, { label: t("countsTotal"), align: "end" }]}
          rows={counts.map(({ outcome, title, total }) => ({
            key: outcome,
            cells: [inLanguage(title, locale), total === null ? t("countsFew") : wholeNumber(total)],
          }))}
        />
      </div>
    </Section>
  );
}
