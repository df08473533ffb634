import { useTranslations } from "next-intl";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import { useFormats } from "@/components/ui/use-formats";
import type { CoordinationView, EndedOfferView, PeriodView } from "@/lib/coordination/views";
import { dayOf } from "@/lib/text/format";

type CoordinationHistoryProps = Pick<CoordinationView, "current" | "earlier" | "ended">;

/** Everybody who has coordinated, and every agency that was asked in vain, latest first. */
export function CoordinationHistory({ current, earlier, ended }: CoordinationHistoryProps) {
  const t = useTranslations("coordination.history");
  const { plainDay } = useFormats();

  const because = (reason: string) =>
    reason && <p className="whitespace-pre-line">{t("reason", { reason })}</p>;
  const period = ({
    id,
    agencyName,
    personName,
    ground,
    ...rest
  }: PeriodView): TimelineItem & { at: Date } => {
    const from = plainDay(dayOf(rest.startedAt));
    return {
      key: id,
      at: rest.startedAt,
      dateTime: rest.startedAt.toISOString(),
      when: from,
      what: <p>{t("period", { person: personName, agency: agencyName })}</p>,
      about: (
        <>
          <p>{t(`grounds.${ground}`)}</p>
          {because(rest.reason)}
          {rest.endedAt && <p>{t("days", { from, to: plainDay(dayOf(rest.endedAt)) })}</p>}
        </>
      ),
    };
  };
  const offer = ({ offerId, agencyName, outcome, ...rest }: EndedOfferView): TimelineItem & { at: Date } => {
    const day = plainDay(dayOf(rest.endedAt));
    return {
      key: offerId,
      at: rest.endedAt,
      dateTime: rest.endedAt.toISOString(),
      when: day,
      what: <p>{t(`outcomes.${outcome}`, { agency: agencyName })}</p>,
      about: (
        <>
          {because(rest.reason)}
          {rest.endedBy && <p>{t("endedBy", { name: rest.endedBy, day })}</p>}
        </>
      ),
    };
  };

  const items = [...(current ? [current] : []), ...earlier].map(period).concat(ended.map(offer));
  return <Timeline items={items.toSorted((a, b) => b.at.getTime() - a.at.getTime())} />;
}
