import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { LogEventView } from "@/lib/audit/review/views";
import { useLogWords } from "./use-log-words";
import { WhoCell } from "./who-cell";

/** Rows of the trace, latest first. */
export function LogTable({ events }: { readonly events: readonly LogEventView[] }) {
  const t = useTranslations("audit.review.table");
  const { what, which, who, when } = useLogWords();
  return (
    <Table
      caption={t("caption")}
      isCaptionHidden
      columns={[{ label: t("when") }, { label: t("who") }, { label: t("case") }, { label: t("what") }]}
      rows={events.map((event) => ({
        key: event.seq,
        cells: [
          <time key="when" dateTime={event.at.toISOString()}>
            {when(event.at)}
          </time>,
          <WhoCell key="who" {...who(event)} />,
          which(event),
          what(event),
        ],
      }))}
    />
  );
}
