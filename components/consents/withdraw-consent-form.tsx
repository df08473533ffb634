import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { receivedHows } from "@/lib/consents/schemas";
import type { WithdrawalChoice } from "@/lib/consents/views";
import type { FormAction } from "@/lib/form-state";

type WithdrawConsentFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly choices: readonly WithdrawalChoice[];
};

/** As many steps as to give: who, what, how. What it ends stands beside each choice. */
export function WithdrawConsentForm({
  action,
  idempotencyKey,
  caseId,
  version,
  choices,
}: WithdrawConsentFormProps) {
  const t = useTranslations("consents");
  const agencies = new Map(
    choices.flatMap((choice) => choice.agencies.map((agency) => [agency.id, agency] as const)),
  );
  return (
    <ActionForm
      {...{ action, idempotencyKey, version }}
      submitLabel={t("withdraw.submit")}
      submitTone="danger"
      className="max-w-176"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <RadioGroup
        name="giver"
        legend={t("withdraw.who")}
        options={choices.map(({ giverValue, giverName }) => ({ value: giverValue, label: giverName }))}
      />
      <RadioGroup
        name="agency"
        legend={t("withdraw.from")}
        options={[
          ...[...agencies.values()].map((agency) => ({
            value: agency.id,
            label: agency.name,
            hint: whatItEnds(agency),
          })),
          { value: "all", label: t("withdraw.all"), hint: t("withdraw.allHint") },
        ]}
      />
      <RadioGroup
        name="receivedHow"
        legend={t("withdraw.receivedHow")}
        options={receivedHows.map((how) => ({ value: how, label: t(`receivedHow.${how}`) }))}
      />
    </ActionForm>
  );

  function whatItEnds(agency: WithdrawalChoice["agencies"][number]): string {
    const ends = [
      agency.losesCase ? t("withdraw.losesCase") : "",
      agency.openInvitation ? t("withdraw.openInvitation") : "",
      agency.copies > 0 ? t("withdraw.copies", { count: agency.copies }) : "",
    ];
    return ends.filter(Boolean).join(" ");
  }
}
