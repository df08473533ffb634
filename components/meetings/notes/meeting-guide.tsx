import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { useFormats } from "@/components/ui/use-formats";
import type { PracticeModel } from "@/lib/practice-models/schema";

type MeetingGuideProps = { readonly guide: PracticeModel["meetingGuide"]; readonly isPhysical: boolean };

/** How a meeting goes, in the routine's own order. Who sits down first is said only where people sit in a room (S001-47). */
export function MeetingGuide({ guide, isPhysical }: MeetingGuideProps) {
  const t = useTranslations("meetingNotes");
  const { locale } = useFormats();
  return (
    <section aria-label={t("guide")} className="mb-8">
      <InsetText>
        <ol className="grid gap-2">
          {guide
            .filter(({ onlyInPerson }) => isPhysical || !onlyInPerson)
            .map(({ key, text }) => (
              <li key={key}>{text[locale]}</li>
            ))}
        </ol>
      </InsetText>
    </section>
  );
}
