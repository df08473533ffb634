import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { Absence } from "@/lib/cases/overview/views";

/** Where the family was not there, and why. */
export function Absences({ absences }: { readonly absences: readonly Absence[] }) {
  const t = useTranslations("cases.overview.absences");
  const { plainDay } = useFormats();
  if (absences.length === 0) return null;
  return (
    <Section heading={t("heading")} size="part">
      <ul className="border-b border-line">
        {absences.map(({ code, kind, on, reason }) => (
          <li key={`${code}-${kind}-${on}`} className="border-t border-line py-4">
            <p className="font-semibold">{t(kind, { code, day: plainDay(on) })}</p>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
