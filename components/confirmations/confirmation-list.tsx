import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ConfirmationsView, PartyConfirmation } from "@/lib/confirmations/views";
import { ConfirmationState } from "./confirmation-state";

type ConfirmationListProps = { readonly caseId: string; readonly view: ConfirmationsView };

/** Every party of a version and what it has answered, the family first; how many have confirmed stands above. */
export function ConfirmationList({ caseId, view }: ConfirmationListProps) {
  const t = useTranslations("confirmations");
  const { parties, confirmedCount, number, isLatest, versionId } = view;
  const isFamily = ({ kind }: PartyConfirmation) => kind !== "agency";
  const isComplete = confirmedCount === parties.length;
  return (
    <>
      <div className="mb-12 grid gap-6">
        {!isLatest && <Notice tone="warn" title={t("superseded")} />}
        <Notice
          tone={isComplete ? "ok" : "info"}
          title={t("summary", { confirmed: confirmedCount, count: parties.length, number })}
        />
      </div>
      <PartyTable caption={t("family")} {...{ caseId, versionId }} parties={parties.filter(isFamily)} />
      <div className="mt-12">
        <PartyTable
          caption={t("agencies")}
          {...{ caseId, versionId }}
          parties={parties.filter((party) => !isFamily(party))}
        />
      </div>
      <p className="mt-6 text-meta text-ink-3">
        {t("stays")} {t("checksumAbout")}
      </p>
    </>
  );
}

type PartyTableProps = {
  readonly caption: string;
  readonly caseId: string;
  readonly versionId: string;
  readonly parties: readonly PartyConfirmation[];
};

function PartyTable({ caption, caseId, versionId, parties }: PartyTableProps) {
  const t = useTranslations("confirmations");
  return (
    <Table
      caption={caption}
      columns={[{ label: t("table.who") }, { label: t("table.state") }, { label: t("table.act") }]}
      rows={parties.map((party) => ({
        key: party.key,
        cells: [
          party.relation ? t("relation", { name: party.name, relation: party.relation }) : party.name,
          <ConfirmationState key="state" party={party} />,
          party.refusal === null && (
            <TextLink
              key="act"
              href={`/cases/${caseId}/plan/confirmations/${party.key}?version=${versionId}`}
              className="inline-flex min-h-8 items-center"
            >
              {party.latest ? t("change") : t("note")}
              <span className="sr-only"> {party.name}</span>
            </TextLink>
          ),
        ],
      }))}
    />
  );
}
