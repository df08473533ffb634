import { useLocale, useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { useFormats } from "@/components/ui/use-formats";
import type { RecordedAnswer } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { Question } from "@/lib/practice-models/tree-schema";

type EarlierAnswersProps = { readonly question: Question; readonly answers: readonly RecordedAnswer[] };

/** Every answer given to the question, the latest first: nothing is lost when one is changed (S001-14). */
export function EarlierAnswers({ question, answers }: EarlierAnswersProps) {
  const t = useTranslations("assessments.question");
  const locale = useLocale();
  const { shortMoment } = useFormats();
  const given = answers.filter(({ questionKey }) => questionKey === question.key).toReversed();
  const words = ({ optionKey, answeredAt, answeredBy, reconsideration }: RecordedAnswer) => {
    const moment = shortMoment(answeredAt);
    if (reconsideration !== null) return t("reconsidered", { moment, note: reconsideration });
    const option = question.options.find(({ key }) => key === optionKey);
    return t("earlierAnswer", {
      option: option ? inLanguage(option.label, locale) : optionKey,
      moment,
      person: answeredBy,
    });
  };
  const isWorthTelling = given.length > 1 || given.some(({ reconsideration }) => reconsideration !== null);
  if (!isWorthTelling) return null;
  return (
    <div className="mt-12">
      <Details summary={t("earlierAnswers")}>
        <ol className="grid gap-3">
          {given.map((answer) => (
            <li key={answer.answeredAt.toISOString()}>
              {words(answer)}
              {answer.reasoning && <span className="block text-meta text-ink-2">{answer.reasoning}</span>}
            </li>
          ))}
        </ol>
      </Details>
    </div>
  );
}
