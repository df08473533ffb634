import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { OpeningView } from "@/lib/cases/overview/views";
import { dayOf } from "@/lib/text/format";

/** The reader's own openings, those that still hold as links. */
export function Openings({ openings }: { readonly openings: readonly OpeningView[] }) {
  const t = useTranslations("cases.overview.openings");
  const { shortMoment, shortDay } = useFormats();
  return (
    <Section heading={t("heading")} size="aside">
      {openings.length > 0 && (
        <ul className="mb-4 border-b border-line">
          {openings.map(({ openingId, caseId, code, reason, openedAt, until, isOver }) => (
            <li key={openingId} className="border-t border-line py-3 text-meta">
              {isOver ? (
                t("ended", { code, day: shortDay(dayOf(openedAt)) })
              ) : (
                <TextLink href={`/cases/${caseId}`}>
                  {t("until", { code, moment: shortMoment(until) })}
                </TextLink>
              )}
              <span className="block text-ink-3">{t("reason", { reason })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="text-meta text-ink-2">{t("note")}</p>
    </Section>
  );
}
