import { useTranslations } from "next-intl";
import type { AgencyAround, GuardianAround } from "@/lib/cases/around";

/** What the map and its list say of each party. */
export function useAroundWords() {
  const t = useTranslations("cases.around");
  return {
    guardianName: ({ name, relation }: GuardianAround) =>
      name ? t("guardianName", { name, relation }) : relation,
    guardianState: ({ stance }: GuardianAround) => t(`guardian.${stance ?? "notRequired"}`),
    agencyState: ({ state }: AgencyAround) => t(`states.${state}`),
  };
}
