import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterChoice } from "@/components/ui/filter-choice";
import { choices, type World } from "@/lib/who-may-what/views";

/** The choice stands in the address, so that it can be kept and sent on. */
export function WorldForm({ world }: { readonly world: World }) {
  const t = useTranslations("whoMayWhat");
  return (
    <form
      aria-label={t("filter.label")}
      className="screen-only mb-12 grid items-end gap-x-6 gap-y-4 md:grid-cols-[1fr_1fr_1fr_auto]"
    >
      <FilterChoice
        name="state"
        label={t("filter.state")}
        chosen={world.state}
        options={choices.state.map((value) => ({ value, label: t(`states.${value}`) }))}
      />
      <FilterChoice
        name="consent"
        label={t("filter.consent")}
        chosen={world.consent}
        options={choices.consent.map((value) => ({ value, label: t(`consents.${value}`) }))}
      />
      <FilterChoice
        name="protection"
        label={t("filter.protection")}
        chosen={world.protection}
        options={choices.protection.map((value) => ({ value, label: t(`protections.${value}`) }))}
      />
      <Button tone="secondary">{t("filter.submit")}</Button>
    </form>
  );
}
