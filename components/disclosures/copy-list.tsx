import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { CopiesView, PartyView } from "@/lib/disclosures/views";
import { PartyState } from "./party-state";

type CopyListProps = { readonly caseId: string; readonly view: CopiesView };

/** Every party of a version and its copy, the family first; how many still wait stands above (S001-66). */
export function CopyList({ caseId, view }: CopyListProps) {
  const t = useTranslations("disclosures");
  const { parties, outstandingCount, isLatest, versionId } = view;
  const family = parties.filter(({ kind }) => kind !== "agency");
  const agencies = parties.filter(({ kind }) => kind === "agency");
  return (
    <>
      <div className="mb-12 grid gap-6">
        {!isLatest && <Notice tone="warn" title={t("superseded")} />}
        <Notice
          tone={outstandingCount === 0 ? "ok" : "info"}
          title={t("outstanding", { count: outstandingCount })}
        />
      </div>
      <PartyTable caption={t("family")} {...{ caseId, versionId }} parties={family} />
      <div className="mt-12">
        <PartyTable caption={t("agencies")} {...{ caseId, versionId }} parties={agencies} />
      </div>
    </>
  );
}

type PartyTableProps = {
  readonly caption: string;
  readonly caseId: string;
  readonly versionId: string;
  readonly parties: readonly PartyView[];
};

function PartyTable({ caption, caseId, versionId, parties }: PartyTableProps) {
  const t = useTranslations("disclosures");
  if (parties.length === 0) return null;
  return (
    <Table
      caption={caption}
      columns={[{ label: t("table.who") }, { label: t("table.state") }, { label: t("table.act") }]}
      rows={parties.map((party) => ({
        key: party.key,
        cells: [
          party.relation ? t("relation", { name: party.name, relation: party.relation }) : party.name,
          <PartyState key="state" party={party} />,
          <TextLink
            key="act"
            href={`/cases/${caseId}/plan/copies/${party.key}?version=${versionId}`}
            className="inline-flex min-h-8 items-center"
          >
            {party.handed ? t("paperFor") : t("actions.handOut")}
            <span className="sr-only"> {party.name}</span>
          </TextLink>,
        ],
      }))}
    />
  );
}
