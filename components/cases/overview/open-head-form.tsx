import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { openingLengths } from "@/lib/cases/schemas";
import type { FormAction } from "@/lib/form-state";

type OpenHeadFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly version: number;
  readonly caseId: string;
};

/** Why and for how long; the shortest is chosen from the start, because it gives least away. */
export function OpenHeadForm({ caseId, ...form }: OpenHeadFormProps) {
  const t = useTranslations("cases.overview.open");
  return (
    <ActionForm {...form} submitLabel={t("submit")}>
      <input type="hidden" name="caseId" value={caseId} />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} maximum={500} />
      <RadioGroup
        name="minutes"
        legend={t("length")}
        defaultValue={openingLengths[0]}
        options={openingLengths.map((value) => ({ value, label: t(`lengths.m${value}`) }))}
      />
    </ActionForm>
  );
}
