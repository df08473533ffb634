import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import type { FormAction } from "@/lib/form-state";
import { lengths } from "@/lib/pre-contacts/schemas";

type StrikeFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly preContactId: string;
  readonly beside: ReactNode;
};

/** A wrong contact is struck with a reason, never taken away. */
export function StrikeForm({ caseId, preContactId, ...form }: StrikeFormProps) {
  const t = useTranslations("preContacts");
  return (
    <ActionForm
      {...form}
      version={0}
      submitLabel={t("strikeSubmit")}
      submitTone="danger"
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="preContactId" value={preContactId} />
      <TextArea name="reason" label={t("fields.strikeReason")} maximum={lengths.reason} />
    </ActionForm>
  );
}
