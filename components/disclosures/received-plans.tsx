import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { ReceivedDisclosureLine } from "@/lib/disclosures/views";

type ReceivedPlansProps = {
  readonly invitationId: string;
  readonly plans: readonly ReceivedDisclosureLine[];
};

/** The plans that an invited agency has been handed, latest first. */
export function ReceivedPlans({ invitationId, plans }: ReceivedPlansProps) {
  const t = useTranslations("disclosures.received");
  const { plainDay } = useFormats();
  if (plans.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ul className="border-b border-line">
      {plans.map(({ disclosureId, planName, number, fixedOn, disclosedOn }) => (
        <li key={disclosureId} className="border-t border-line py-3">
          <TextLink
            href={`/invitations/${invitationId}/plan/${disclosureId}`}
            className="inline-block py-0.5 font-semibold"
          >
            {t("line", { plan: planName, number })}
          </TextLink>
          <p className="text-meta text-ink-2">
            {t("lineAbout", { fixed: plainDay(fixedOn), handed: plainDay(disclosedOn) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
