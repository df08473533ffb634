import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { useFormats } from "@/components/ui/use-formats";
import type { AgencySight, SightView } from "@/lib/cases/sight/views";

/** Who else sees what: colleagues the whole, other agencies what has been handed to them. */
export function OthersSight({ view }: { readonly view: SightView }) {
  const t = useTranslations("sight");
  const { longMoment } = useFormats();
  return (
    <Section heading={t("others")} size="part">
      <h3>{t("colleagues")}</h3>
      <ul className="mt-2 mb-8 grid gap-1">
        {view.colleagues.map(({ personId, name, title }) => (
          <li key={personId}>
            {title ? t("colleague", { name, title: title.toLocaleLowerCase("sv") }) : name}
          </li>
        ))}
        {view.openings.map(({ personId, name, until }) => (
          <li key={`${personId}-${until.getTime()}`}>{t("openedBy", { name, moment: longMoment(until) })}</li>
        ))}
      </ul>
      <AgenciesSight agencies={view.agencies} />
      <p className="mt-8 text-ink-2">{t("managers")}</p>
    </Section>
  );
}

function AgenciesSight({ agencies }: { readonly agencies: readonly AgencySight[] }) {
  const t = useTranslations("sight");
  const { sentenceList } = useFormats();
  if (agencies.length === 0)
    return (
      <>
        <h3>{t("agencies")}</h3>
        <p className="mt-2">{t("agenciesNone")}</p>
      </>
    );
  return (
    <Table
      caption={t("agencies")}
      columns={[{ label: t("agencyColumns.agency") }, { label: t("agencyColumns.sees") }]}
      rows={agencies.map(({ agencyId, name, state, planNumbers }) => ({
        key: agencyId,
        cells: [
          name,
          t(`sees.${state}`, { plans: planNumbers.length, numbers: sentenceList(planNumbers.map(String)) }),
        ],
      }))}
    />
  );
}
