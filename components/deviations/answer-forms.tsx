import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { Section } from "@/components/ui/section";
import { lengths } from "@/lib/deviations/schemas";
import type { FormAction } from "@/lib/form-state";

type FormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly deviationId: string;
};

/** The receiver's answer, and what has been done. */
export function AnswerForm({ deviationId, ...form }: FormProps) {
  const t = useTranslations("deviations");
  return (
    <Section heading={t("answerTitle")}>
      <ActionForm {...form} version={0} submitLabel={t("answerSubmit")} className="max-w-question">
        <input type="hidden" name="deviationId" value={deviationId} />
        <TextArea name="answer" label={t("fields.answer")} maximum={lengths.answer} rows={4} />
        <TextArea name="measures" label={t("fields.measures")} maximum={lengths.answer} rows={3} optional />
      </ActionForm>
    </Section>
  );
}

/** The sender says that it is settled. */
export function CloseForm({ deviationId, ...form }: FormProps) {
  const t = useTranslations("deviations");
  return (
    <Section heading={t("closeTitle")}>
      <ActionForm
        {...form}
        version={0}
        submitLabel={t("closeSubmit")}
        submitTone="secondary"
        className="max-w-question"
      >
        <input type="hidden" name="deviationId" value={deviationId} />
        <TextArea
          name="note"
          label={t("fields.note")}
          hint={t("hints.note")}
          maximum={lengths.note}
          rows={3}
        />
      </ActionForm>
    </Section>
  );
}
