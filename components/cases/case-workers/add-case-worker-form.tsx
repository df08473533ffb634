import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import type { CaseWorkersView } from "@/lib/cases/case-workers/views";
import type { FormAction } from "@/lib/form-state";

type AddCaseWorkerFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly colleagues: CaseWorkersView["addable"];
};

export function AddCaseWorkerForm({ caseId, colleagues, ...form }: AddCaseWorkerFormProps) {
  const t = useTranslations("cases.workers");
  return (
    <ActionForm {...form} submitLabel={t("addSubmit")}>
      <input type="hidden" name="caseId" value={caseId} />
      <RadioGroup
        name="personId"
        legend={t("addWho")}
        hint={t("addHint")}
        options={colleagues.map(({ personId, name, title }) => ({
          value: personId,
          label: name,
          hint: title,
        }))}
      />
    </ActionForm>
  );
}
