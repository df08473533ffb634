import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { PastInvitation } from "@/lib/invitations/received/views";
import { dayOf } from "@/lib/text/format";

/** That the agency once was invited, and no more: neither child, meeting nor who asked. */
export function PastList({ past }: { readonly past: readonly PastInvitation[] }) {
  const t = useTranslations("invitations");
  const { longDay } = useFormats();
  if (past.length === 0) return null;
  return (
    <Section heading={t("received.past")} size="part">
      <p className="mb-4 text-ink-2">{t("received.pastBody")}</p>
      <ul className="border-b border-line">
        {past.map(({ id, sentAt, state, ownAnswer }) => (
          <li key={id} className="border-t border-line py-3">
            {t("received.pastRow", { day: longDay(dayOf(sentAt)) })}
            <p className="text-meta text-ink-3">
              {t(`received.pastStates.${state}`)}{" "}
              {ownAnswer &&
                t("received.pastAnswer", { answer: t(`answers.${ownAnswer}`).toLocaleLowerCase("sv") })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
