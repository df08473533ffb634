import { useTranslations } from "next-intl";
import { DifferenceList } from "@/components/plans/difference-list";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { ConfirmationsView } from "@/lib/confirmations/views";

/** What differs from each earlier version that somebody has confirmed, in words. */
export function ChangesSince({ view: { number, changes } }: { readonly view: ConfirmationsView }) {
  const t = useTranslations("confirmations");
  const { sentenceList } = useFormats();
  return changes.map(({ number: before, names, differences }) => (
    <Section key={before} heading={t("changes", { number, before })}>
      <p className="mb-4">{t("changesWho", { before, names: sentenceList(names) })}</p>
      <DifferenceList differences={differences} />
    </Section>
  ));
}
