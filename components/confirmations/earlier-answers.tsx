import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { PartyConfirmation } from "@/lib/confirmations/views";
import { useAnswerTexts } from "./use-answer-texts";

/** What was noted before the latest answer: it is kept. */
export function EarlierAnswers({ party: { earlier } }: { readonly party: PartyConfirmation }) {
  const t = useTranslations("confirmations");
  const told = useAnswerTexts();
  if (earlier.length === 0) return null;
  return (
    <Section heading={t("earlier")}>
      <ul className="grid gap-1">
        {earlier.map((answer, index) => (
          <li key={index}>
            {t(`state.${answer.answer}`)}. {told(answer)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
