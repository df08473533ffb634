import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { mayBeSilent, slotName, slotsOf, type NoteSlot } from "@/lib/meetings/notes/fields";
import { isSameParticipant } from "@/lib/meetings/notes/rules";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import { LiveNotes } from "./live/live-notes";
import { NoteField } from "./live/note-field";
import { SaveState } from "./live/save-state";
import { MeetingForm, type NotesFormProps } from "./notes-form";
import { SaveAndGo } from "./save-and-go";

type VoicesFormProps = NotesFormProps & {
  /** An area's key, or "" for the whole. */
  readonly area: string;
  readonly view: MeetingNotesView;
  readonly next: Parameters<typeof SaveAndGo>[0]["next"];
  /** What is written under the notes, in forms of its own. */
  readonly below?: ReactNode;
};

const formId = "voices";

/** What each voice says about an area, or about the whole: one field each, the child's first. */
export function VoicesForm({ area, view, next, below, ...form }: VoicesFormProps) {
  const t = useTranslations("meetingNotes");
  const slots = slotsOf(
    area,
    view.participants.map(({ participant }) => participant),
  );
  const savedAt = view.notes
    .filter((note) => note.area === area)
    .reduce<Date | null>(
      (latest, { writtenAt }) => (latest && latest > writtenAt ? latest : writtenAt),
      null,
    );
  return (
    <>
      <LiveNotes meetingId={view.meetingId} revision={view.revision}>
        <MeetingForm {...form} id={formId} version={view.notesVersions[area] ?? 0}>
          <input type="hidden" name="area" value={area} />
          {slots.map((slot) => {
            const { voice } = slot;
            const who = whoOf(view, slot);
            // The hint of a voice stands once.
            const isFirst = slots.find((one) => one.voice === voice) === slot;
            const hasHint = isFirst && voice !== "works" && voice !== "difficult";
            return (
              <NoteField
                key={slotName(slot)}
                area={area}
                slot={slotName(slot)}
                label={t(`voices.${voice}`, { who })}
                hint={hasHint ? t(`hints.${voice}`) : undefined}
                silenceLabel={mayBeSilent(slot) ? t("silence.label", { who }) : null}
              />
            );
          })}
        </MeetingForm>
      </LiveNotes>
      {below}
      <SaveAndGo form={formId} state={<SaveState saved={savedAt} />} next={next} />
    </>
  );
}

function whoOf(view: MeetingNotesView, { participant }: NoteSlot): string {
  if (participant === null) return "";
  return view.participants.find((one) => isSameParticipant(one.participant, participant))?.who ?? "";
}
