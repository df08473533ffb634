import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ActRow, Cell, PartyName } from "@/lib/who-may-what/views";

type ActTableProps = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly parties: readonly PartyName[];
  readonly rows: readonly ActRow[];
};

/** Some acts, and what meets each party that tries them. */
export function ActTable({ caption, isCaptionHidden = false, parties, rows }: ActTableProps) {
  const t = useTranslations("whoMayWhat");
  return (
    <Table
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={[{ label: t("act") }, ...parties.map((party) => ({ label: t(`parties.${party}`) }))]}
      rows={rows.map(({ act, cells }) => ({
        key: act,
        cells: [
          t(`acts.${act}`),
          ...cells.map((cell, index) => <OutcomeCell key={parties[index]} cell={cell} />),
        ],
      }))}
    />
  );
}

function OutcomeCell({ cell: { outcome, reason } }: { readonly cell: Cell }) {
  const t = useTranslations("whoMayWhat");
  return (
    <span>
      <span className={outcome === "done" ? "font-semibold" : "text-ink-2"}>
        {t(`outcomes.${outcome ?? "none"}`)}
      </span>{" "}
      <span aria-hidden className="text-small text-ink-3 tabular-nums">
        {reason}
      </span>
      <span className="sr-only">{t("reasonNumber", { number: reason })}</span>
    </span>
  );
}
