import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { mayBeSilent, type NoteSlot, slotName, slotsOf } from "@/lib/meetings/notes/fields";
import { isSameParticipant, silences } from "@/lib/meetings/notes/rules";
import type { MeetingNotesView, NoteView } from "@/lib/meetings/notes/views";
import { MeetingForm, type NotesFormProps } from "./notes-form";
import { SaveAndGo } from "./save-and-go";

type VoicesFormProps = NotesFormProps & {
  /** An area's key, or "" for the whole. */
  readonly area: string;
  readonly view: MeetingNotesView;
  readonly next: Parameters<typeof SaveAndGo>[0]["next"];
};

/** What each voice says about an area, or about the whole: one field each, the child's first. */
export function VoicesForm({ area, view, next, ...form }: VoicesFormProps) {
  const slots = slotsOf(
    area,
    view.participants.map(({ participant }) => participant),
  );
  const notes = view.notes.filter((note) => note.area === area);
  const savedAt = notes.reduce<Date | null>(
    (latest, { writtenAt }) => (latest && latest > writtenAt ? latest : writtenAt),
    null,
  );
  return (
    <MeetingForm {...form} version={view.notesVersions[area] ?? 0}>
      <input type="hidden" name="area" value={area} />
      {slots.map((slot) => (
        <VoiceField
          key={slotName(slot)}
          slot={slot}
          who={whoOf(view, slot)}
          note={notes.find((note) => isOf(note, slot)) ?? null}
          hasHint={slots.find(({ voice }) => voice === slot.voice) === slot}
        />
      ))}
      <SaveAndGo saved={savedAt ?? false} next={next} />
    </MeetingForm>
  );
}

type VoiceFieldProps = {
  readonly slot: NoteSlot;
  readonly who: string;
  readonly note: NoteView | null;
  /** The hint of a voice stands once. */
  readonly hasHint: boolean;
};

function VoiceField({ slot, who, note, hasHint }: VoiceFieldProps) {
  const t = useTranslations("meetingNotes");
  const { voice } = slot;
  const name = slotName(slot);
  return (
    <div className="mt-8 first:mt-0">
      <TextArea
        name={`text.${name}`}
        label={t(`voices.${voice}`, { who })}
        hint={hasHint && voice !== "works" && voice !== "difficult" ? t(`hints.${voice}`) : undefined}
        defaultValue={note?.text}
        maximum={4000}
      />
      {mayBeSilent(slot) && (
        <div className="mt-3">
          <Details summary={t("silence.label", { who })} isOpen={note?.silence != null}>
            <RadioGroup
              name={`silence.${name}`}
              legend={t("silence.label", { who })}
              inColumns
              defaultValue={note?.silence ?? "said"}
              options={[
                { value: "said", label: t("silence.none") },
                ...silences.map((silence) => ({ value: silence, label: t(`silence.${silence}`) })),
              ]}
            />
          </Details>
        </div>
      )}
    </div>
  );
}

function whoOf(view: MeetingNotesView, { participant }: NoteSlot): string {
  if (participant === null) return "";
  return view.participants.find((one) => isSameParticipant(one.participant, participant))?.who ?? "";
}

function isOf(note: NoteView, { voice, participant }: NoteSlot): boolean {
  if (note.voice !== voice) return false;
  return (
    participant === null || (note.participant !== null && isSameParticipant(note.participant, participant))
  );
}
