import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/components/ui/button";
import { FilterOptions } from "@/components/ui/filter/filter-options";
import { type CaseFilter, filterFields, isFiltered, scopes } from "@/lib/cases/list/filter";
import type { FilterCounts } from "@/lib/cases/list/filter-counts";
import { useModelName } from "../use-next-step";

type FilterFormProps = { readonly filter: CaseFilter; readonly counts: FilterCounts };

/** What to see, as a form whose answer is an address: it can be kept, and gone back from. */
export function FilterForm({ filter, counts }: FilterFormProps) {
  const t = useTranslations("cases.list.filter");
  const modelName = useModelName();
  return (
    <form action="/cases" className="grid gap-6">
      <Search query={filter.query} hasHint={counts.hasProtected} />
      <FilterOptions
        type="radio"
        name={filterFields.scope}
        legend={t("scope")}
        options={scopes.map((value) => ({ value, label: t(`scopes.${value}`), count: counts.scopes[value] }))}
        chosen={[filter.scope]}
      />
      <FilterOptions
        type="checkbox"
        name={filterFields.groups}
        legend={t("stage")}
        options={counts.groups.map(({ group, count }) => ({
          value: group,
          label: t(`groups.${group}`),
          count,
        }))}
        chosen={filter.groups}
      />
      {counts.models.length > 0 && (
        <FilterOptions
          type="checkbox"
          name={filterFields.models}
          legend={t("model")}
          options={counts.models.map((model) => ({
            value: model.key,
            label: modelName(model),
            count: model.count,
          }))}
          chosen={filter.models}
        />
      )}
      <div className="grid gap-1">
        <Button tone="secondary">{t("submit")}</Button>
        {isFiltered(filter) && (
          <LinkButton href="/cases" tone="link">
            {t("reset")}
          </LinkButton>
        )}
      </div>
    </form>
  );
}

/** Names are not remembered by the browser: the field has no autocomplete. */
function Search({ query, hasHint }: { readonly query: string; readonly hasHint: boolean }) {
  const t = useTranslations("cases.list.filter");
  return (
    <div>
      <label htmlFor="search" className="block text-meta font-semibold">
        {t("search")}
      </label>
      {hasHint && (
        <p id="search-hint" className="mt-0.5 text-small text-ink-3">
          {t("searchHint")}
        </p>
      )}
      <input
        id="search"
        name={filterFields.query}
        type="search"
        className="control"
        defaultValue={query}
        maxLength={100}
        autoComplete="off"
        aria-describedby={hasHint ? "search-hint" : undefined}
      />
    </div>
  );
}
