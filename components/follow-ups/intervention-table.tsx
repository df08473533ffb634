import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { InterventionLine, OwnIntervention } from "@/lib/follow-ups/views";
import { InterventionStatus } from "./intervention-status";

/** The interventions of one plan (S004-20). */
export function InterventionTable({
  interventions,
}: {
  readonly interventions: readonly InterventionLine[];
}) {
  const t = useTranslations("followUps.table");
  const cells = useCells();
  return (
    <Table
      caption={t("caption")}
      isCaptionHidden
      columns={[
        { label: t("what") },
        { label: t("responsible") },
        { label: t("dueOn") },
        { label: t("status") },
      ]}
      rows={interventions.map((line) => ({ key: line.interventionId, cells: cells(line) }))}
    />
  );
}

/** The interventions of all own cases, each with a way to its case. */
export function OwnInterventionTable({
  interventions,
}: {
  readonly interventions: readonly OwnIntervention[];
}) {
  const t = useTranslations("followUps");
  const cells = useCells();
  return (
    <Table
      caption={t("list.title")}
      isCaptionHidden
      columns={[
        { label: t("table.what") },
        { label: t("table.childCase") },
        { label: t("table.responsible") },
        { label: t("table.dueOn") },
        { label: t("table.status") },
      ]}
      rows={interventions.map((line) => {
        const [what, ...rest] = cells(line);
        const link = (
          <TextLink key="case" href={`/cases/${line.caseId}/follow-up`}>
            {line.childsName ?? `${t("protectedChild")}, ${line.code}`}
          </TextLink>
        );
        return { key: `${line.caseId} ${line.interventionId}`, cells: [what, link, ...rest] };
      })}
    />
  );
}

function useCells() {
  const t = useTranslations("followUps.table");
  const { plainDay } = useFormats();
  return ({ what, responsible, dueOn, status, isLate }: InterventionLine) => [
    what,
    responsible || t("family"),
    dueOn ? (
      <span className="tabular-nums">{plainDay(dueOn)}</span>
    ) : (
      <span className="text-ink-3">{t("noDay")}</span>
    ),
    <InterventionStatus key="status" status={status} isLate={isLate} />,
  ];
}
