import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { useFormats } from "@/components/ui/use-formats";
import { questions } from "@/lib/surveys/rules";
import type { SurveyView } from "@/lib/surveys/views";
import { Face } from "./face";

/** What each has answered, latest first; what was answered again the same day stands folded. */
export function SurveyList({ surveys }: { readonly surveys: readonly SurveyView[] }) {
  const t = useTranslations("surveys");
  const { plainDay } = useFormats();
  if (surveys.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ol className="border-b border-line">
      {surveys.map((survey) => (
        <li key={survey.surveyId} className="border-t border-line py-6">
          {survey.isReplaced ? (
            <Details summary={t("replaced", { who: survey.who, day: plainDay(survey.answeredOn) })}>
              <Answers survey={survey} />
            </Details>
          ) : (
            <>
              <h3>{survey.who}</h3>
              <Answers survey={survey} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Answers({ survey }: { readonly survey: SurveyView }) {
  const t = useTranslations("surveys");
  const { plainDay } = useFormats();
  const { way, answeredOn, recordedBy, versionNumber, answers, words } = survey;
  return (
    <>
      <p className="text-meta text-ink-3">
        {t(`by.${way}`, { day: plainDay(answeredOn), name: recordedBy, number: versionNumber })}
      </p>
      <dl className="mt-4 grid max-w-question gap-2">
        {questions.map((question) => {
          const answer = answers[question];
          return (
            <div key={question} className="grid gap-x-6 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <dt>{t(`questions.${question}`)}</dt>
              <dd className="flex items-center gap-2 font-semibold">
                {answer && <Face answer={answer} />}
                {answer ? t(`answers.${answer}`) : <span className="text-ink-3">{t("noAnswer")}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      {words !== "" && <p className="mt-4 border-l-4 border-line pl-4 whitespace-pre-line">{`”${words}”`}</p>}
    </>
  );
}
