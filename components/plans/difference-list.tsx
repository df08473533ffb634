import { useTranslations } from "next-intl";
import type { Difference } from "@/lib/plans/differences";

/** What differs from an earlier version, in words. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const t = useTranslations("plans");
  if (differences.length === 0) return <p>{t("version.noChanges")}</p>;
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {differences.map(({ kind, about, before }) => (
        <li key={`${kind}${about}${before}`}>{t(`differences.${kind}`, { about, before })}</li>
      ))}
    </ul>
  );
}
