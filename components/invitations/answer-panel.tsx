import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form-state";
import type { ReceivedInvitation } from "@/lib/invitations/received/views";
import { AnswerFields } from "./answer-fields";
import { AnswerLine } from "./answer-line";

type AnswerPanelProps = Pick<ReceivedInvitation, "id" | "answers" | "mayAnswer" | "news"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** The agency's answer, and the form that gives or changes it until the meeting has been. */
export function AnswerPanel({ id, answers, mayAnswer, news, action, idempotencyKey }: AnswerPanelProps) {
  const t = useTranslations("invitations");
  const [latest] = answers;
  return (
    <>
      {latest && (
        <Section heading={t("received.yourAnswer")} size="part">
          <p className="font-semibold">{t(`answers.${latest.kind}`)}</p>
          <div className="text-meta text-ink-2">
            <AnswerLine answer={latest} />
          </div>
        </Section>
      )}
      <Section heading={t(latest ? "received.answerAgain" : "received.answerHeading")} size="part">
        {mayAnswer ? (
          <ActionForm
            {...{ action, idempotencyKey }}
            version={answers.length}
            submitLabel={t("received.submit")}
            className="max-w-question"
          >
            <input type="hidden" name="invitationId" value={id} />
            <AnswerFields legend={t("received.answerQuestion")} saysWhatFollows />
          </ActionForm>
        ) : (
          <p>{t(news.kind === "cancelled" ? "received.cancelledAnswer" : "received.meetingPassed")}</p>
        )}
      </Section>
    </>
  );
}
