import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

/** What whoever asks for consent must be able to say. */
export function GoodToKnow({ isChildOfAge }: { readonly isChildOfAge: boolean }) {
  const t = useTranslations("consents.needed");
  return (
    <Section heading={t("heading")} size="aside">
      <div className="grid gap-3 text-meta">
        <p>{t("voluntary")}</p>
        <p>{t(isChildOfAge ? "ofAge" : "together")}</p>
        <p>{t("refusal")}</p>
        <p>{t("concern")}</p>
      </div>
    </Section>
  );
}
