import { CircleCheck, MailCheck, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Tag, type TagTone } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { DeviationState as State } from "@/lib/deviations/rules";
import type { DeviationLine } from "@/lib/deviations/views";

type DeviationTableProps = {
  readonly caption: string;
  readonly deviations: readonly DeviationLine[];
  /** Whose names are told: the agency at the other end, or both. */
  readonly shows: "sender" | "receiver";
};

/** Deviations by their code: no list says what anybody wrote. */
export function DeviationTable({ caption, deviations, shows }: DeviationTableProps) {
  const t = useTranslations("deviations");
  const { plainDay } = useFormats();
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[
        { label: t("table.kind") },
        { label: t("table.happenedOn") },
        { label: t(`table.${shows}`) },
        { label: t("table.code") },
        { label: t("table.state") },
      ]}
      rows={deviations.map((line) => ({
        key: line.deviationId,
        cells: [
          <TextLink key="kind" href={`/deviations/${line.deviationId}`}>
            {t(`kinds.${line.kind}`)}
          </TextLink>,
          <span key="day" className="tabular-nums">
            {plainDay(line.happenedOn)}
          </span>,
          shows === "sender" ? line.senderAgency : line.receiverAgency,
          <span key="code" className="whitespace-nowrap tabular-nums">
            {line.code}
          </span>,
          <DeviationState key="state" state={line.state} />,
        ],
      }))}
    />
  );
}

const looks: Readonly<Record<State, { readonly tone: TagTone; readonly Icon: typeof Send }>> = {
  sent: { tone: "warn", Icon: Send },
  answered: { tone: "info", Icon: MailCheck },
  closed: { tone: "ok", Icon: CircleCheck },
};

export function DeviationState({ state }: { readonly state: State }) {
  const t = useTranslations("deviations.states");
  return (
    <span className="inline-flex">
      <Tag {...looks[state]}>{t(state)}</Tag>
    </span>
  );
}
