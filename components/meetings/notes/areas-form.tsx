import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import { WheelPicker } from "@/components/wheel/wheel-picker";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import type { NeedArea } from "@/lib/practice-models/schema";
import { MeetingForm, type NotesFormProps } from "./notes-form";

type AreasFormProps = NotesFormProps & {
  readonly areas: readonly NeedArea[];
  readonly childsName: string;
  readonly view: Pick<MeetingNotesView, "areas" | "suggestedAreas" | "areasVersion">;
};

/** Which areas the meeting goes through. Those that are left out are not missed anywhere (S001-52). */
export function AreasForm({ areas, childsName, view, ...form }: AreasFormProps) {
  const t = useTranslations("meetingNotes.areas");
  const { locale, sentenceList } = useFormats();
  const chosen = view.areasVersion === 0 ? view.suggestedAreas : view.areas;
  const suggested = areas
    .filter(({ key }) => view.suggestedAreas.includes(key))
    .map(({ label }) => label[locale]);
  return (
    <>
      <p className="text-ink-2">{t("lead")}</p>
      {suggested.length > 0 && (
        <p className="mt-2 text-ink-2">{t("suggested", { areas: sentenceList(suggested) })}</p>
      )}
      <div className="mt-8">
        <MeetingForm {...form} version={view.areasVersion} submitLabel={t("submit")}>
          <WheelPicker
            name="areas"
            legend={t("legend")}
            hub={childsName}
            needs={areas.map(({ key, label, meaning }) => ({
              key,
              label: label[locale],
              meaning: meaning[locale],
              mark: chosen.includes(key) ? "needsCollaboration" : "notChosen",
            }))}
          />
        </MeetingForm>
      </div>
    </>
  );
}
