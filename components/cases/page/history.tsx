import { useTranslations } from "next-intl";
import { Timeline } from "@/components/ui/timeline";
import type { HappenedEvent } from "@/lib/cases/timeline/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { useMeetingWords } from "../use-next-step";
import { useHappened } from "./use-happened";

type HistoryProps = {
  readonly events: readonly HappenedEvent[];
  readonly model: { readonly key: string; readonly version: number };
  readonly today: PlainDate;
};

/** What has happened, in sentences. */
export function History({ events, model, today }: HistoryProps) {
  const t = useTranslations("cases.page");
  const { what, when } = useHappened(today, useMeetingWords()(model));
  if (events.length === 0) return <p>{t("historyEmpty")}</p>;
  return (
    <Timeline
      items={events.map((event) => ({
        key: event.key,
        when: when(event.at),
        dateTime: event.at.toISOString(),
        what: what(event),
      }))}
    />
  );
}
