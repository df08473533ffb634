import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { feelings, participantKey } from "@/lib/meetings/notes/rules";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import { MeetingForm, type NotesFormProps } from "./notes-form";

type ExperienceFormProps = NotesFormProps & {
  readonly view: Pick<MeetingNotesView, "participants" | "attendanceVersion">;
};

/** How far the child and each guardian felt part of what was decided (S001-46). */
export function ExperienceForm({ view, ...form }: ExperienceFormProps) {
  const t = useTranslations("meetingNotes.experience");
  const family = view.participants.filter(
    ({ participant, state }) => participant.kind !== "agency" && state !== null,
  );
  return (
    <>
      <p className="mb-6 text-ink-2">{t("lead")}</p>
      <MeetingForm {...form} version={view.attendanceVersion} submitLabel={t("submit")}>
        {family.map(({ participant, who, felt, feltNote }) => (
          <div
            key={participantKey(participant)}
            className="border-t border-line py-6 first:border-0 first:pt-0"
          >
            <RadioGroup
              name={`felt.${participantKey(participant)}`}
              legend={t("felt", { who })}
              inColumns
              defaultValue={felt}
              options={feelings.map((feeling) => ({ value: feeling, label: t(feeling) }))}
            />
            <TextArea
              name={`note.${participantKey(participant)}`}
              label={t("note", { who })}
              defaultValue={feltNote}
              maximum={1000}
              rows={2}
              optional
            />
          </div>
        ))}
      </MeetingForm>
    </>
  );
}
