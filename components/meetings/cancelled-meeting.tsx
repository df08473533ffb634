import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { CancellationView } from "@/lib/meetings/planning/views";
import { dayOf } from "@/lib/text/format";

/** That the meeting is called off, why, and whom somebody has to call or write to. */
export function CancelledMeeting({ at, byName, reason, toTell, inKring }: CancellationView) {
  const t = useTranslations("meetings.cancelled");
  const { longDay, sentenceList } = useFormats();
  return (
    <>
      <Notice tone="err" title={t("title")}>
        <p>{t("by", { name: byName, day: longDay(dayOf(at)) })}</p>
        <p>{t("reason", { reason })}</p>
        {inKring.length > 0 && <p>{t("inKring", { agencies: sentenceList(inKring) })}</p>}
      </Notice>
      {toTell.length > 0 && (
        <Section heading={t("tell")}>
          <ul className="border-b border-line">
            {toTell.map(({ agencyName, channel, contactWay }) => (
              <li key={agencyName} className="border-t border-line py-3">
                {t(channel, { agency: agencyName })}
                {contactWay !== "" && (
                  <span className="block text-meta whitespace-pre-line text-ink-2">{contactWay}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
