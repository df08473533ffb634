import { useTranslations } from "next-intl";
import { Timeline } from "@/components/ui/timeline";
import { useFormats } from "@/components/ui/use-formats";
import type { ReadingView } from "@/lib/audit/views";

/** Who has read, one sentence each, latest first. */
export function ReadingList({ readings }: { readonly readings: readonly ReadingView[] }) {
  const t = useTranslations("audit");
  const { shortMoment } = useFormats();
  const who = ({ isReader, personName }: ReadingView) =>
    isReader ? t("log.you") : (personName ?? t("log.somebody"));
  return (
    <Timeline
      items={readings.map((reading) => ({
        key: reading.key,
        when: shortMoment(reading.at),
        dateTime: reading.at.toISOString(),
        what: t(reading.isFile ? "log.tookFile" : "log.read", {
          who: who(reading),
          what: t(`things.${reading.thing}`),
        }),
        about: [reading.title, reading.agencyName, t(`grounds.${reading.ground}`)]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}
