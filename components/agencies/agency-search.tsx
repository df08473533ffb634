import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterChoice } from "@/components/ui/filter-choice";
import { TextLink } from "@/components/ui/text-link";
import type { AgencySearch as Search } from "@/lib/agencies/rules";

type Option = { readonly value: string; readonly label: string };

type AgencySearchProps = {
  readonly search: Search;
  readonly districts: readonly Option[];
  readonly kinds: readonly Option[];
  readonly isNarrowed: boolean;
};

/** A search that stands in the address: it can be bookmarked, and the back button works. */
export function AgencySearch({ search, districts, kinds, isNarrowed }: AgencySearchProps) {
  const t = useTranslations("agencies.search");
  return (
    <form
      role="search"
      aria-label={t("label")}
      className="screen-only mb-12 grid items-end gap-x-6 gap-y-4 md:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <label className="font-semibold">
        {t("text")}
        <input type="search" name="text" defaultValue={search.text} className="control font-normal" />
      </label>
      <FilterChoice
        name="district"
        label={t("district")}
        any={t("anyDistrict")}
        chosen={search.district}
        options={districts}
      />
      <FilterChoice name="kind" label={t("kind")} any={t("anyKind")} chosen={search.kind} options={kinds} />
      <Button tone="secondary">{t("submit")}</Button>
      {isNarrowed && (
        <p>
          <TextLink href="/agencies" className="inline-flex min-h-11 items-center">
            {t("clear")}
          </TextLink>
        </p>
      )}
    </form>
  );
}
