import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { ClosingView } from "@/lib/cases/closing/views";

/** Who has which paper. They stay out there, so it is said whose they are. */
export function PapersOut({ papers }: Pick<ClosingView, "papers">) {
  const t = useTranslations("cases.closure");
  const { plainDay } = useFormats();
  if (papers.length === 0) return null;
  return (
    <Section heading={t("papers")}>
      <p>{t("papersAbout")}</p>
      <ul className="mt-4 border-b border-line">
        {papers.map(({ disclosureId, receiverName, number, handedOn }) => (
          <li key={disclosureId} className="border-t border-line py-3">
            {receiverName}
            <span className="block text-meta text-ink-3">
              {t("paper", { number, day: plainDay(handedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
