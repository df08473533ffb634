import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import type { FormAction } from "@/lib/form-state";
import { notedHows } from "@/lib/invitations/rules";
import { AnswerFields } from "./answer-fields";

type NoteAnswerFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly invitationId: string;
  readonly answerCount: number;
};

/** The sender notes what came by telephone, letter or e-mail. */
export function NoteAnswerForm({ action, idempotencyKey, invitationId, answerCount }: NoteAnswerFormProps) {
  const t = useTranslations("invitations");
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={answerCount}
      submitLabel={t("one.answerSubmit")}
      submitTone="secondary"
      className="max-w-question"
    >
      <input type="hidden" name="invitationId" value={invitationId} />
      <AnswerFields legend={t("one.answer")} />
      <RadioGroup
        name="how"
        legend={t("one.how")}
        options={notedHows.map((how) => ({ value: how, label: t(`howsNoted.${how}`) }))}
      />
      <DateField name="saidOn" label={t("one.saidOn")} hint={t("one.saidOnHint")} optional />
    </ActionForm>
  );
}
