import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import type { FormAction } from "@/lib/form-state";

type StartFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly practiceModel: string;
  readonly version: number;
};

export function StartForm({ practiceModel, ...form }: StartFormProps) {
  const t = useTranslations("assessments.new");
  return (
    <ActionForm {...form} submitLabel={t("submit")} className="max-w-question">
      <input type="hidden" name="practiceModel" value={practiceModel} />
      <TextField name="label" label={t("label")} hint={t("labelHint")} />
    </ActionForm>
  );
}
