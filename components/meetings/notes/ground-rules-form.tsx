import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/form/checkbox";
import { InsetText } from "@/components/ui/inset-text";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import { MeetingForm, type NotesFormProps } from "./notes-form";
import { IsSaved, SaveAndGo } from "./save-and-go";

type GroundRulesFormProps = NotesFormProps & {
  readonly rules: readonly string[];
  readonly view: Pick<MeetingNotesView, "version" | "groundRules">;
  readonly next: Parameters<typeof SaveAndGo>[0]["next"];
};

/** What everyone agrees on before anything is shared, with who noted it and when (S001-49). */
export function GroundRulesForm({ rules, view, next, ...form }: GroundRulesFormProps) {
  const t = useTranslations("meetingNotes.groundRules");
  const { longMoment } = useFormats();
  const { groundRules, version } = view;
  return (
    <>
      <p className="mb-6 text-ink-2">{t("lead")}</p>
      <InsetText>
        <ul className="grid gap-2">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </InsetText>
      <div className="mt-8">
        {groundRules && (
          <Notice
            tone="ok"
            title={t("agreedAt", { moment: longMoment(groundRules.at), name: groundRules.by })}
          />
        )}
        {!groundRules && (
          <MeetingForm {...form} version={version}>
            <Checkbox name="agreed" value="true" label={t("agreed")} />
            <SaveAndGo state={<IsSaved isSaved={false} />} next={next} />
          </MeetingForm>
        )}
      </div>
    </>
  );
}
