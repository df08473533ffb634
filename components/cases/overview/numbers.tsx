import { useTranslations } from "next-intl";
import { NumberList } from "@/components/ui/number-list";
import type { OverviewNumbers } from "@/lib/cases/overview/numbers";

/** How collaboration goes, in sentences that begin with a figure. */
export function Numbers({ numbers }: { readonly numbers: OverviewNumbers }) {
  const t = useTranslations("cases.overview.numbers");
  const { open, oldestDays, stalled, overdue, longestOverdueWorkingDays, withoutFamily } = numbers;
  return (
    <NumberList
      items={[
        {
          key: "open",
          figure: open,
          text: t("open", { count: open }),
          about: open > 0 ? t("openAbout", { days: oldestDays }) : null,
        },
        { key: "stalled", figure: stalled, text: t("stalled", { count: stalled }), about: t("stalledAbout") },
        {
          key: "overdue",
          figure: overdue,
          text: t("overdue", { count: overdue }),
          about: overdue > 0 ? t("overdueAbout", { days: longestOverdueWorkingDays }) : t("overdueNone"),
        },
        {
          key: "withoutFamily",
          figure: withoutFamily,
          text: t("withoutFamily", { count: withoutFamily }),
          about: t("withoutFamilyAbout"),
        },
      ]}
    />
  );
}
