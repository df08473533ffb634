import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import type { SectorContact } from "@/lib/cases/page/sector-contacts";

/** Who answers for the child in school, social services and region. An empty sector is said, not left out. */
export function SectorContacts({ contacts }: { readonly contacts: readonly SectorContact[] }) {
  const t = useTranslations("cases.page");
  const facts = contacts.map(({ sector, contacts: people }) => ({
    key: sector,
    label: t(`sectors.${sector}`),
    value:
      people.length === 0 ? (
        <span className="text-ink-2">{t("sectorEmpty")}</span>
      ) : (
        people.map(({ agencyName, personName }) => (
          <span key={agencyName} className="block">
            {[personName, agencyName].filter(Boolean).join(", ")}
          </span>
        ))
      ),
  }));
  return (
    <Section heading={t("sectorContacts")} size="aside">
      <FactList facts={facts} />
    </Section>
  );
}
