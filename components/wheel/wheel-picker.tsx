"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ChangeEvent, type ReactNode, useId, useState } from "react";
import { useField } from "@/components/ui/form/form-context";
import { FieldText, fieldFrame } from "@/components/ui/form/field-frame";
import { sentenceList } from "@/lib/text/format";
import type { WheelMark } from "./mark";
import { NeedRow } from "./need-row";
import { Wheel } from "./wheel";
import { WheelLegend } from "./wheel-legend";
import type { WheelNeed } from "./wheel-need";

type WheelPickerProps = {
  /** The name of the checkboxes; the value is the need's key. */
  readonly name: string;
  readonly legend: string;
  readonly needs: readonly WheelNeed[];
  readonly hub?: string;
  /** What stands under the drawing, such as the child's own words. */
  readonly beside?: ReactNode;
};

/** Native checkboxes are the input; the drawing shows the same and can be pointed at. */
export function WheelPicker({ name, legend, needs, hub, beside }: WheelPickerProps) {
  const rowId = useId();
  const field = useField(name);
  const keys = field.choices(needs.filter(({ mark }) => mark !== "notChosen").map(({ key }) => key));
  const [marks, setMarks] = useState(() => needs.map((need) => startingMark(need, keys)));
  const sectors = needs.map(({ key, label }, index) => ({ key, label, mark: marks[index] ?? "notChosen" }));

  function mirror(event: ChangeEvent<HTMLFieldSetElement>) {
    const form = event.currentTarget.form;
    if (form) setMarks(marksOf(new FormData(form), name, needs));
  }

  return (
    <div className="grid gap-12 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:items-start">
      <fieldset
        className={fieldFrame(field)}
        onChange={mirror}
        aria-describedby={field.describedBy(undefined)}
      >
        <legend className="sr-only">{legend}</legend>
        <FieldText field={field} />
        <ul>
          {needs.map((need, index) => (
            <NeedRow
              key={need.key}
              id={index === 0 ? field.id : `${rowId}-${need.key}`}
              name={name}
              number={index + 1}
              need={need}
              mark={marks[index] ?? "notChosen"}
              isChosen={keys.includes(need.key)}
            />
          ))}
        </ul>
      </fieldset>
      <div className="lg:sticky lg:top-6">
        <div className="hidden lg:block">
          <Wheel sectors={sectors} hasNames onSector={(key) => press(key, name)} {...(hub && { hub })} />
        </div>
        <div className="mx-auto hidden max-w-92 min-[40rem]:block lg:hidden">
          <Wheel sectors={sectors} onSector={(key) => press(key, name)} {...(hub && { hub })} />
        </div>
        <ChosenText
          labels={sectors.filter(({ mark }) => mark !== "notChosen").map(({ label }) => label)}
          total={needs.length}
        />
        <WheelLegend />
        {beside && <div className="mt-8">{beside}</div>}
      </div>
    </div>
  );
}

function ChosenText({ labels, total }: { readonly labels: readonly string[]; readonly total: number }) {
  const t = useTranslations("ui.wheel");
  const names = sentenceList(labels, useLocale());
  return (
    <p role="status" className="mt-8 border-l-4 border-primary pl-4">
      {t("chosen", { count: labels.length, total: String(total), names })}
    </p>
  );
}

function startingMark(need: WheelNeed, keys: readonly string[]): WheelMark {
  if (!keys.includes(need.key)) return "notChosen";
  return need.mark === "notChosen" ? chosenMark(need, null) : need.mark;
}

function marksOf(data: FormData, name: string, needs: readonly WheelNeed[]): WheelMark[] {
  const keys = data.getAll(name);
  return needs.map((need) => (keys.includes(need.key) ? chosenMark(need, data) : "notChosen"));
}

function chosenMark({ markName }: WheelNeed, data: FormData | null): WheelMark {
  if (!markName) return "needsCollaboration";
  const said = data?.get(markName);
  return said === "needsCollaboration" || said === "needsAttention" || said === "works" ? said : "unknown";
}

function press(key: string, name: string) {
  document
    .querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"][value="${CSS.escape(key)}"]`)
    ?.click();
}
