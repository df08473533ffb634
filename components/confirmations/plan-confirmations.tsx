import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { ConfirmationsView, PartyConfirmation } from "@/lib/confirmations/views";

type PlanConfirmationsProps = { readonly caseId: string; readonly view: ConfirmationsView };

/** Beside the plan: how many have confirmed its latest version, who has not answered, and who did not want to. */
export function PlanConfirmations({ caseId, view }: PlanConfirmationsProps) {
  const t = useTranslations("confirmations");
  const { sentenceList } = useFormats();
  const { parties, confirmedCount, number } = view;
  const names = (isWanted: (party: PartyConfirmation) => boolean) =>
    sentenceList(parties.filter(isWanted).map(({ name }) => name));
  const missing = names(({ latest }) => latest === null);
  const didNotWant = names(({ latest }) => latest?.answer === "didNotWant");
  return (
    <Section size="aside" heading={t("onPlan.heading")}>
      <p>{t("summary", { confirmed: confirmedCount, count: parties.length, number })}.</p>
      {missing !== "" && <p className="mt-2 text-ink-2">{t("onPlan.missing", { names: missing })}</p>}
      {didNotWant !== "" && (
        <p className="mt-2 text-ink-2">{t("onPlan.didNotWant", { names: didNotWant })}</p>
      )}
      <p className="mt-4">
        <TextLink href={`/cases/${caseId}/plan/confirmations`}>{t("onPlan.link")}</TextLink>
      </p>
    </Section>
  );
}
