import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { AnswerView } from "@/lib/confirmations/views";

/** How and when somebody answered, as a sentence, with the reason where there is one. */
export function useAnswerTexts() {
  const t = useTranslations("confirmations.said");
  const { plainDay } = useFormats();
  return ({ answer, way, on, by, reason }: AnswerView): string => {
    const told = t(answer === "didNotWant" ? "didNotWant" : way, { day: plainDay(on), by });
    return reason === "" ? told : `${told} ${t("reason", { reason })}`;
  };
}
