import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { PeopleSearch as Search } from "@/lib/people/rules";
import type { NamedPlace } from "@/lib/people/views";

type PeopleSearchProps = {
  readonly search: Search;
  readonly places: readonly NamedPlace[];
  readonly isNarrowed: boolean;
};

/** A search that stands in the address: the back button works. */
export function PeopleSearch({ search, places, isNarrowed }: PeopleSearchProps) {
  const t = useTranslations("people.search");
  return (
    <form
      role="search"
      aria-label={t("label")}
      className="screen-only mb-12 grid items-end gap-x-6 gap-y-4 md:grid-cols-[2fr_1fr_auto]"
    >
      <label className="font-semibold">
        {t("text")}
        <input type="search" name="text" defaultValue={search.text} className="control font-normal" />
      </label>
      <label className="font-semibold">
        {t("agency")}
        <select name="agency" defaultValue={search.agencyId} className="control font-normal">
          <option value="">{t("anyAgency")}</option>
          {places.map(
            ({ agencyId, name }) =>
              agencyId && (
                <option key={agencyId} value={agencyId}>
                  {name}
                </option>
              ),
          )}
        </select>
      </label>
      <Button tone="secondary">{t("submit")}</Button>
      {isNarrowed && (
        <p>
          <TextLink href="/people" className="inline-flex min-h-11 items-center">
            {t("clear")}
          </TextLink>
        </p>
      )}
    </form>
  );
}
