import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { SentInvitation } from "@/lib/invitations/views";
import { dayOf } from "@/lib/text/format";

/** What was taken back stays in sight for the sender: nothing that was sent is deleted. */
export function RecalledList({ recalled }: { readonly recalled: readonly SentInvitation[] }) {
  const t = useTranslations("invitations.list");
  const { shortDay } = useFormats();
  if (recalled.length === 0) return null;
  return (
    <Section heading={t("recalledHeading")}>
      <ul className="border-b border-line">
        {recalled.map(({ id, agencyName, recall }) => (
          <li key={id} className="border-t border-line py-3">
            {agencyName}
            {recall && (
              <p className="text-meta text-ink-3">
                <RecallReason day={shortDay(dayOf(recall.recalledAt))} reason={recall.reason} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Kring's own reasons have words in both languages; anybody else's stand as they were written. */
function RecallReason({ day, reason }: { readonly day: string; readonly reason: string }) {
  const t = useTranslations("invitations.list");
  const isOwn = reason === "consentWithdrawn" || reason === "meetingMoved";
  return t("recalledOn", { day, reason: isOwn ? t(`recallReasons.${reason}`) : reason });
}
