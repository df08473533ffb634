import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import type { FormAction } from "@/lib/form-state";

type ApproveExceptionFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly statementId: string;
};

/** The manager's yes to go on without one guardian who could not be reached. */
export function ApproveExceptionForm({
  action,
  idempotencyKey,
  caseId,
  version,
  statementId,
}: ApproveExceptionFormProps) {
  const t = useTranslations("consents.exception");
  return (
    <ActionForm {...{ action, idempotencyKey, version }} submitLabel={t("submit")} className="mt-4 max-w-176">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="statementId" value={statementId} />
      <TextArea name="note" label={t("note")} maximum={500} />
    </ActionForm>
  );
}
