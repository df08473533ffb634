import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterOptions } from "@/components/ui/filter/filter-options";
import { SidePanel } from "@/components/ui/side-panel";
import { headFields, type HeadFilter as Filter, headSorts } from "@/lib/cases/overview/filter";
import type { HeadRow } from "@/lib/cases/overview/views";
import { caseStages, gaps } from "@/lib/cases/stage";

type HeadFilterProps = { readonly filter: Filter; readonly heads: readonly HeadRow[] };

/** What the table shows and in which order; it stands in the address. */
export function HeadFilter({ filter, heads }: HeadFilterProps) {
  const t = useTranslations("cases");
  const counted = <Key extends string>(
    keys: readonly Key[],
    label: (key: Key) => string,
    has: (head: HeadRow, key: Key) => boolean,
  ) =>
    keys
      .map((key) => ({ value: key, label: label(key), count: heads.filter((head) => has(head, key)).length }))
      .filter(({ count }) => count > 0);
  const gapOptions = counted(
    gaps,
    (gap) => t(`gaps.${gap}`),
    (head, gap) => head.gaps.includes(gap),
  );
  return (
    <SidePanel heading={t("overview.filter.heading")} summary={t("list.filter.change")}>
      <form action="/overview" className="grid gap-6">
        {gapOptions.length > 0 && (
          <FilterOptions
            type="checkbox"
            name={headFields.gaps}
            legend={t("overview.filter.gap")}
            options={gapOptions}
            chosen={filter.gaps}
          />
        )}
        <FilterOptions
          type="checkbox"
          name={headFields.stages}
          legend={t("overview.filter.stage")}
          options={counted(
            caseStages,
            (stage) => t(`stages.${stage}`),
            (head, stage) => head.stage === stage,
          )}
          chosen={filter.stages}
        />
        <FilterOptions
          type="radio"
          name={headFields.sort}
          legend={t("overview.filter.sort")}
          options={headSorts.map((value) => ({ value, label: t(`overview.filter.sorts.${value}`) }))}
          chosen={[filter.sort]}
        />
        <Button tone="secondary">{t("overview.filter.submit")}</Button>
      </form>
    </SidePanel>
  );
}
