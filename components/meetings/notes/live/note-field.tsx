"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useEffect, useEffectEvent, useRef } from "react";
import { Details } from "@/components/ui/details";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { written } from "@/lib/meetings/notes/drafts";
import { silences } from "@/lib/meetings/notes/rules";
import { notePlace } from "./note-form";
import { useNotesDrafts } from "./notes-drafts";
import { OtherText } from "./other-text";

type NoteFieldProps = {
  readonly area: string;
  readonly slot: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** The label of the question what it means that somebody said nothing; null where nobody's silence is noted. */
  readonly silenceLabel: string | null;
};

/** What one voice says. It is saved while it is written; sent as a part of its form it is saved without scripts too. */
export function NoteField({ area, slot, label, hint, silenceLabel }: NoteFieldProps) {
  const t = useTranslations("ui.notes");
  const { draftAt, change, flush } = useNotesDrafts();
  const place = notePlace(area, slot);
  const draft = draftAt(place.key);
  const { text, silence } = draft;
  const field = useRef<HTMLTextAreaElement>(null);

  const onFirst = useEffectEvent(() => {
    const already = field.current?.value ?? text;
    if (already !== text) change(place, (now) => written(now, { text: already, silence: now.silence }));
  });
  const onText = useEffectEvent(() => {
    if (field.current && field.current.value !== text) replaceText(field.current, text);
  });
  // Something may have been written before the scripts came.
  useEffect(() => onFirst(), []);
  useEffect(() => onText(), [text]);

  function onSilence({ target }: ChangeEvent<HTMLElement>) {
    const chosen = silences.find((one) => target instanceof HTMLInputElement && one === target.value) ?? null;
    change(place, (now) => written(now, { text: now.text, silence: chosen }));
  }

  return (
    <div className="mt-8 first:mt-0" onBlur={() => void flush()}>
      <TextArea
        name={`text.${slot}`}
        label={label}
        hint={hint}
        defaultValue={text}
        maximum={4000}
        ref={field}
        onText={(typed) => change(place, (now) => written(now, { text: typed, silence: now.silence }))}
      />
      <OtherText place={place} draft={draft} />
      {silenceLabel !== null && (
        <div className="mt-3" onChange={onSilence}>
          <Details summary={silenceLabel} isOpen={silence !== null}>
            <RadioGroup
              key={draft.filledFrom}
              name={`silence.${slot}`}
              legend={silenceLabel}
              inColumns
              defaultValue={silence ?? "said"}
              options={["said" as const, ...silences].map((value) => ({
                value,
                label: t(`silence.${value}`),
              }))}
            />
          </Details>
        </div>
      )}
    </div>
  );
}

/** As if it were typed, so that whoever counts its letters hears of it. */
function replaceText(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
