import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { EmergencyView } from "@/lib/openings/views";

/** What the manager has to judge, or to answer. Nothing is shown when there is nothing. */
export function OpeningsToReview({ openings }: { readonly openings: readonly EmergencyView[] }) {
  const t = useTranslations("openings.review");
  const { shortMoment } = useFormats();
  if (openings.length === 0) return null;
  return (
    <Section heading={t("listHeading")} size="part">
      <ul className="max-w-176 border-b border-line">
        {openings.map(({ openingId, personName, code, openedAt, reason, state }) => {
          const told = { person: personName, code, moment: shortMoment(openedAt) };
          const isWaiting = state === "waiting";
          return (
            <li key={openingId} className="border-t border-line py-4">
              <p className="font-semibold">{t(isWaiting ? "listAsked" : "listItem", told)}</p>
              <p className="text-ink-2">{t("listReason", { reason })}</p>
              <p>
                <TextLink href={`/break-glass/${openingId}`} className="inline-flex min-h-11 items-center">
                  {t(isWaiting ? "answer" : "look")}
                  <span className="sr-only"> {code}</span>
                </TextLink>
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
