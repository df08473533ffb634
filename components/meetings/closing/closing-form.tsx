import { useTranslations } from "next-intl";
import { MeetingForm, type NotesFormProps } from "@/components/meetings/notes/notes-form";
import { Checkbox } from "@/components/ui/form/checkbox";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { useFormats } from "@/components/ui/use-formats";
import { closingSlotName } from "@/lib/meetings/closing/fields";
import { closingNoteLength } from "@/lib/meetings/closing/schemas";
import type { ClosingItemView, ClosingSlotView, ClosingView } from "@/lib/meetings/closing/views";
import { AnsweredBy } from "./answered-by";
import { ClosingList } from "./closing-list";
import { ItemFacts } from "./item-facts";

type ClosingFormProps = NotesFormProps & { readonly closing: ClosingView };

/** The checklist during and after the meeting, saved as far as it is answered (S004-40). */
export function ClosingForm({ closing, ...form }: ClosingFormProps) {
  const t = useTranslations("meetingClosing");
  const place = { caseId: form.caseId, meetingId: form.meetingId };
  return (
    <div className="screen-only max-w-question">
      <MeetingForm {...form} version={closing.version} submitLabel={t("submit")}>
        <ClosingList
          closing={closing}
          hasAnchors
          item={(item) => (
            <>
              <ItemFacts item={item} closing={closing} place={place} />
              <ItemFields item={item} />
            </>
          )}
        />
      </MeetingForm>
    </div>
  );
}

function ItemFields({ item }: { readonly item: ClosingItemView }) {
  const t = useTranslations("meetingClosing");
  return item.slots.map((slot) => (
    <div key={closingSlotName(slot)} className="mt-5">
      {slot.field !== "" ? (
        <Field item={item} slot={slot} />
      ) : slot.participant === null ? (
        <Checkbox
          name={`yes.${closingSlotName(slot)}`}
          value="yes"
          label={t("tick")}
          defaultChecked={slot.isYes === true}
        />
      ) : (
        <RadioGroup
          name={`yes.${closingSlotName(slot)}`}
          legend={slot.who}
          inColumns
          defaultValue={slot.isYes === null ? null : slot.isYes ? "yes" : "no"}
          options={(["yes", "no"] as const).map((value) => ({ value, label: t(value) }))}
        />
      )}
      <AnsweredBy slot={slot} />
    </div>
  ));
}

function Field({ item, slot }: { readonly item: ClosingItemView; readonly slot: ClosingSlotView }) {
  const { locale } = useFormats();
  return (
    <TextArea
      name={`note.${closingSlotName(slot)}`}
      label={item.fields.find(({ key }) => key === slot.field)?.label[locale] ?? ""}
      defaultValue={slot.note}
      maximum={closingNoteLength}
      rows={2}
    />
  );
}
