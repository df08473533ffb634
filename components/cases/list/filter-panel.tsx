import { useTranslations } from "next-intl";
import { SidePanel } from "@/components/ui/side-panel";
import type { CaseFilter } from "@/lib/cases/list/filter";
import type { FilterCounts } from "@/lib/cases/list/filter-counts";
import { FilterForm } from "./filter-form";

type FilterPanelProps = { readonly filter: CaseFilter; readonly counts: FilterCounts };

export function FilterPanel({ filter, counts }: FilterPanelProps) {
  const t = useTranslations("cases.list.filter");
  return (
    <SidePanel heading={t("heading")} summary={t("change")}>
      <FilterForm filter={filter} counts={counts} />
    </SidePanel>
  );
}
