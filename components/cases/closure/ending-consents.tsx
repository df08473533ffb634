import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { ClosingView } from "@/lib/cases/closing/views";

/** The consents that end with the case. */
export function EndingConsents({ consents }: Pick<ClosingView, "consents">) {
  const t = useTranslations("cases.closure");
  const { plainDay } = useFormats();
  if (consents.length === 0) return null;
  return (
    <Section heading={t("consents")}>
      <p>{t("consentsAbout")}</p>
      <ul className="mt-4 border-b border-line">
        {consents.map(({ agencyId, name, until }) => (
          <li key={agencyId} className="border-t border-line py-3">
            {name}
            <span className="block text-meta text-ink-3">{t("consentUntil", { day: plainDay(until) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
