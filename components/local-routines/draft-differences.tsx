import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import { differencesOf } from "@/lib/local-routines/differences";
import type { AdaptationView } from "@/lib/local-routines/views";
import { DifferenceList } from "./difference-list";

/** What the draft changes of what is in use. */
export function DraftDifferences({ view: { inUse, shown } }: { readonly view: AdaptationView }) {
  const t = useTranslations("localRoutines.preview");
  const { locale } = useFormats();
  const differences = differencesOf(inUse, shown, locale);
  return (
    <Section heading={t("whatDiffers")} size="part">
      {differences.length > 0 ? <DifferenceList differences={differences} /> : <p>{t("nothing")}</p>}
    </Section>
  );
}
