import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { answers } from "@/lib/confirmations/rules";
import { lengths } from "@/lib/confirmations/schemas";
import type { PartyConfirmation } from "@/lib/confirmations/views";
import type { FormAction } from "@/lib/form-state";
import type { PlainDate } from "@/lib/time/plain-date";

type AnswerFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly versionId: string;
  readonly number: number;
  readonly party: PartyConfirmation;
  readonly today: PlainDate;
};

/** What a party answers about the version: the own agency with a button, everybody else as it stands on paper. */
export function AnswerForm({ party, number, today, caseId, versionId, ...form }: AnswerFormProps) {
  const t = useTranslations("confirmations");
  return (
    <ActionForm
      {...form}
      version={party.version}
      submitLabel={party.isOwn ? t("confirm", { number }) : t("submit")}
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="receiver" value={party.key} />
      {party.isOwn ? (
        <>
          <input type="hidden" name="answer" value="confirmed" />
          <input type="hidden" name="answeredOn" value={today} />
          <p>{t("own", { agency: party.name })}</p>
        </>
      ) : (
        <OnPaper {...{ party, number, today }} />
      )}
    </ActionForm>
  );
}

function OnPaper({ party, number, today }: Pick<AnswerFormProps, "party" | "number" | "today">) {
  const t = useTranslations("confirmations");
  const { name, latest } = party;
  return (
    <>
      <RadioGroup
        name="answer"
        legend={t("fields.answerOf", { name })}
        defaultValue={latest?.answer}
        options={answers.map((answer) => ({
          value: answer,
          label: t(`answers.${answer}`, { number }),
          reveal: answer === "didNotWant" && (
            <TextArea
              name="reason"
              label={t("fields.reason")}
              hint={t("fields.reasonHint")}
              optional
              defaultValue={latest?.reason}
              maximum={lengths.reason}
              rows={3}
            />
          ),
        }))}
      />
      <DateField
        name="answeredOn"
        label={t("fields.answeredOnOf", { name })}
        defaultValue={latest?.on ?? today}
        example={today}
      />
    </>
  );
}
