"use client";

import { useTranslations } from "next-intl";
import { useField } from "@/components/ui/form/form-context";
import { type WheelMark, wheelMarks } from "./mark";
import { MarkSign } from "./mark-sign";
import { NumberSquare } from "./number-square";
import type { WheelNeed } from "./wheel-need";

type NeedRowProps = {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly need: WheelNeed;
  readonly isChosen: boolean;
};

/** One need: its checkbox, and what is asked once it is chosen. */
export function NeedRow({ id, name, number, need, isChosen }: NeedRowProps) {
  return (
    <li className={`choice hue-${number} border-t border-line last:border-b`}>
      <label htmlFor={id} className="grid cursor-pointer grid-cols-[28px_28px_minmax(0,1fr)] gap-x-3 py-3.5">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={need.key}
          defaultChecked={isChosen}
          aria-describedby={`${id}-about`}
        />
        <NumberSquare number={number} />
        <span className="leading-7 font-semibold">{need.label}</span>
        <span id={`${id}-about`} className="col-start-3 text-meta leading-snug text-ink-3">
          {need.meaning}
        </span>
      </label>
      {(need.markName || need.details) && (
        <div className="reveal pb-6 md:pl-10">
          {need.markName && <MarkChoices name={need.markName} label={need.label} saved={need.mark} />}
          {need.details && <div className="mt-4">{need.details}</div>}
        </div>
      )}
    </li>
  );
}

type MarkChoicesProps = { readonly name: string; readonly label: string; readonly saved: WheelMark };

function MarkChoices({ name, label, saved }: MarkChoicesProps) {
  const t = useTranslations("ui.wheel.states");
  const chosen = useField(name).text(saved);
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      {wheelMarks
        .filter((mark) => mark !== "notChosen")
        .map((mark) => (
          <label
            key={mark}
            className="grid min-h-11 cursor-pointer grid-cols-[28px_20px_1fr] items-center gap-x-2.5 py-2 text-meta"
          >
            <input type="radio" name={name} value={mark} defaultChecked={chosen === mark} />
            <MarkSign mark={mark} className="size-5" />
            <span>{t(mark)}</span>
          </label>
        ))}
    </fieldset>
  );
}
