import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { useFormats } from "@/components/ui/use-formats";
import { countingOf, type Deadline } from "@/lib/deadlines/rules";
import type { CountedDay, Skipped } from "@/lib/time/counting";

/** The rule, and each day that was counted or skipped, by name. */
export function Counting({ deadline }: { readonly deadline: Deadline }) {
  const t = useTranslations("deadlines");
  const { longDay } = useFormats();
  const { rule, startedOn } = deadline;
  const days = countingOf(deadline);
  const day = longDay(startedOn);
  if (!days) return <p>{t("ruleDays", { count: String(rule.count), unit: rule.unit, day })}</p>;
  return (
    <>
      <p>{t("rule", { count: rule.count, day })}</p>
      <Table
        caption={t("days")}
        isCaptionHidden
        columns={[{ label: t("columns.day") }, { label: t("columns.counted") }]}
        rows={days.map((counted) => ({
          key: counted.day,
          cells: [
            <span key="day" className={counted.number === null ? "font-normal text-ink-3" : ""}>
              {longDay(counted.day)}
            </span>,
            <DayWords key="words" counted={counted} />,
          ],
        }))}
      />
    </>
  );
}

function DayWords({ counted: { number, skipped } }: { readonly counted: CountedDay }) {
  const t = useTranslations("deadlines");
  const words = useSkipped(skipped);
  if (words) return <span className="text-ink-3">{words}</span>;
  return t("number", { number: String(number) });
}

function useSkipped(skipped: Skipped | null): string | null {
  const t = useTranslations("deadlines");
  if (!skipped) return null;
  switch (skipped.kind) {
    case "weekend":
      return t("weekend");
    case "calendar":
      return t("skipped", { name: t(`holidays.${skipped.name}`) });
    case "own":
      return t("skipped", { name: skipped.name });
  }
}
