import { useLocale, useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { Question } from "@/lib/practice-models/tree-schema";

/** "Varför frågar vi?", with examples where the model has them. */
export function WhyWeAsk({ question }: { readonly question: Question }) {
  const t = useTranslations("assessments.question");
  const locale = useLocale();
  const examples = question.examples && inLanguage(question.examples, locale).split(/(?<=\.)\s+/);
  return (
    <Details summary={t("why")} isOpen>
      <p>{inLanguage(question.why, locale)}</p>
      {examples && (
        <>
          <p>{t("examples")}</p>
          <ul>
            {examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </>
      )}
    </Details>
  );
}
