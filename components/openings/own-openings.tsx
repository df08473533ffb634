import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { EmergencyView } from "@/lib/openings/views";

/** The reader's own emergency openings, latest first. */
export function OwnOpenings({ openings }: { readonly openings: readonly EmergencyView[] }) {
  const t = useTranslations("openings");
  const { shortMoment } = useFormats();
  return (
    <Section heading={t("own.heading")} size="aside">
      {openings.length === 0 ? (
        <p className="text-meta text-ink-2">{t("own.none")}</p>
      ) : (
        <ul className="border-b border-line">
          {openings.map(({ openingId, code, openedAt, state }) => (
            <li key={openingId} className="border-t border-line py-3 text-meta">
              <TextLink href={`/break-glass/${openingId}`}>
                {code}, {shortMoment(openedAt)}
              </TextLink>
              <span className="block text-ink-3">{t(`states.${state}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
