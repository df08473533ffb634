import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { AnswerView } from "@/lib/invitations/views";
import { dayOf } from "@/lib/text/format";

/** Who answered, when, how, and why not. */
export function AnswerLine({ answer }: { readonly answer: AnswerView }) {
  const t = useTranslations("invitations");
  const { shortDay } = useFormats();
  const said = { day: shortDay(answer.saidOn ?? dayOf(answer.answeredAt)), how: t(`hows.${answer.how}`) };
  const person = [answer.personName, answer.profession].filter(Boolean).join(", ");
  return (
    <>
      <p>{person ? t("list.answeredOn", { ...said, person }) : t("list.answered", said)}</p>
      {answer.reason && <p>{t("list.reason", { reason: answer.reason })}</p>}
    </>
  );
}
