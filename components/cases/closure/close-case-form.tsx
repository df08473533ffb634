import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import type { ClosureReason } from "@/lib/cases/rules";
import type { FormAction } from "@/lib/form-state";

type CloseCaseFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly reasons: readonly ClosureReason[];
};

export function CloseCaseForm({ caseId, reasons, ...form }: CloseCaseFormProps) {
  const t = useTranslations("cases.closure");
  return (
    <ActionForm
      {...form}
      submitLabel={t("submit")}
      submitTone="danger"
      beside={
        <LinkButton tone="link" href={`/cases/${caseId}`}>
          {t("keep")}
        </LinkButton>
      }
    >
      <input type="hidden" name="caseId" value={caseId} />
      <RadioGroup
        name="reason"
        legend={t("reason")}
        options={reasons.map((reason) => ({
          value: reason,
          label: t(`reasons.${reason}`),
          hint: t(`reasonHints.${reason}`),
        }))}
      />
      <TextArea
        name="familySaid"
        label={t("familySaid")}
        hint={t("familySaidHint")}
        rows={4}
        maximum={2000}
        optional
      />
      <TextArea name="summary" label={t("summary")} hint={t("summaryHint")} rows={6} maximum={4000} />
    </ActionForm>
  );
}
