import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { RequestToDecide } from "@/lib/compound-needs/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import { findAgencyKind } from "@/lib/practice-models/rules";
import { useFormats } from "@/components/ui/use-formats";

/** What somebody asks about: what was noticed, and the answers. Not whom it is about. */
export function RequestContent({ request }: { readonly request: RequestToDecide }) {
  const t = useTranslations("compoundNeeds.decide");
  const s = useTranslations("assessments.sourceShort");
  const locale = useLocale();
  const { sentenceList } = useFormats();
  const { model, askedBy, note, observations, walked } = request;
  const answers = walked.steps.filter(({ question }) => question.kind === "choice");
  return (
    <>
      {note && (
        <Section heading={t("note", { person: askedBy })}>
          <p className="whitespace-pre-line">{note}</p>
        </Section>
      )}
      <Section heading={t("observations")}>
        <ul className="border-t border-line">
          {observations.map(({ source, text }, index) => (
            <li key={index} className="border-b border-line py-3 whitespace-pre-line">
              <span className="text-meta text-ink-2">{s(source)}: </span>
              {text}
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={t("answers", { person: askedBy })}>
        <SummaryList
          items={answers.map(({ question, option, answer }) => {
            const choices = question.fields.flatMap((field) =>
              field.kind === "choices" ? field.choices : [],
            );
            const chosen = answer.choices.flatMap((key) => {
              const found = choices.find((choice) => choice.key === key) ?? findAgencyKind(model, key);
              return found ? [inLanguage(found.label, locale)] : [];
            });
            return {
              key: question.key,
              question: inLanguage(question.text, locale),
              answer: inLanguage(option.label, locale),
              about: [sentenceList(chosen), answer.reasoning].filter(Boolean).join(". "),
            };
          })}
        />
      </Section>
    </>
  );
}
