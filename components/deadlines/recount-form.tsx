import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { lengths } from "@/lib/deadlines/schemas";
import type { FormAction } from "@/lib/form-state";

type RecountFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
};

export function RecountForm({ caseId, ...form }: RecountFormProps) {
  const t = useTranslations("deadlines");
  return (
    <ActionForm {...form} submitLabel={t("submit")}>
      <input type="hidden" name="caseId" value={caseId} />
      <TextArea name="reason" label={t("reason")} maximum={lengths.reason} rows={2} />
    </ActionForm>
  );
}
