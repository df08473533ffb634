import { useTranslations } from "next-intl";
import type { NamedPlace } from "@/lib/people/views";

/** What a place is called: an agency by its name, an authority and the county as all of it. */
export function usePlaceName() {
  const t = useTranslations("people");
  return ({ scope, name }: Pick<NamedPlace, "scope" | "name">) => {
    if (name === null) return t("county");
    return scope === "authority" ? t("wholeAuthority", { name }) : name;
  };
}
