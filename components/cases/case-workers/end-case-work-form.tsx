import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import type { FormAction } from "@/lib/form-state";

type EndCaseWorkFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly personId: string;
};

export function EndCaseWorkForm({ caseId, personId, ...form }: EndCaseWorkFormProps) {
  const t = useTranslations("cases.workers");
  return (
    <ActionForm
      {...form}
      submitLabel={t("endSubmit")}
      submitTone="danger"
      beside={
        <LinkButton tone="link" href={`/cases/${caseId}/case-workers`}>
          {t("keep")}
        </LinkButton>
      }
    >
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="personId" value={personId} />
    </ActionForm>
  );
}
