import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { useFormats } from "@/components/ui/use-formats";
import type { PracticeModel } from "@/lib/practice-models/schema";

type MeetingGuideProps = { readonly guide: PracticeModel["meetingGuide"]; readonly isPhysical: boolean };

/** How a meeting begins, and goes on, in the routine's own words. Who sits down first is said only where people sit in a room (S001-47). */
export function MeetingGuide({ guide, isPhysical }: MeetingGuideProps) {
  const t = useTranslations("meetingNotes");
  const { locale } = useFormats();
  const lines = guide.filter(({ onlyInPerson }) => isPhysical || !onlyInPerson);
  const [first] = lines.filter(({ onlyInPerson }) => !onlyInPerson);
  const opening = lines.filter((line) => line.onlyInPerson || line === first);
  return (
    <div className="mb-8 grid gap-4">
      <InsetText>
        {opening.map(({ key, text }) => (
          <p key={key}>{text[locale]}</p>
        ))}
      </InsetText>
      <Details summary={t("guide")}>
        <ol>
          {lines.map(({ key, text }) => (
            <li key={key}>{text[locale]}</li>
          ))}
        </ol>
      </Details>
    </div>
  );
}
