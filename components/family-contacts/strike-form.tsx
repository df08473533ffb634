import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { lengths } from "@/lib/family-contacts/schemas";
import type { FormAction } from "@/lib/form-state";

type StrikeFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly contactId: string;
  readonly beside: ReactNode;
};

/** A wrong contact is struck with a reason, never taken away. */
export function StrikeForm({ caseId, contactId, ...form }: StrikeFormProps) {
  const t = useTranslations("familyContacts");
  return (
    <ActionForm
      {...form}
      version={0}
      submitLabel={t("strikeSubmit")}
      submitTone="danger"
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="contactId" value={contactId} />
      <TextArea name="reason" label={t("fields.strikeReason")} maximum={lengths.reason} />
    </ActionForm>
  );
}
