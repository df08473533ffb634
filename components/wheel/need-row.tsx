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
  /** What is said just now, which may not be saved yet. */
  readonly mark: WheelMark;
  readonly isChosen: boolean;
};

/** One need: its checkbox, and what is asked once it is chosen. */
export function NeedRow({ id, name, number, need, mark, isChosen }: NeedRowProps) {
  return (
    <li className={`choice hue-${number} relative border-t border-line last:border-b`}>
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
        <span className="pr-14 leading-7 font-semibold">{need.label}</span>
        <span id={`${id}-about`} className="col-start-3 text-meta leading-snug text-ink-3">
          {need.meaning}
        </span>
      </label>
      {(need.markName || need.details) && (
        <details className="reveal group/need -mt-2 pb-2 md:pl-10" open={need.mark === "notChosen"}>
          <SaidSoFar need={need} mark={mark} />
          {need.markName && <MarkChoices name={need.markName} label={need.label} saved={need.mark} />}
          {need.details && <div className="mt-4 pb-2">{need.details}</div>}
        </details>
      )}
    </li>
  );
}

function SaidSoFar({ need, mark }: { readonly need: WheelNeed; readonly mark: WheelMark }) {
  const t = useTranslations("ui");
  return (
    <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-2.5 pl-10 text-meta md:pl-0 [&::-webkit-details-marker]:hidden">
      <span className="hidden font-semibold group-open/need:inline">{t("wheel.ask")}</span>
      <span className="flex flex-wrap items-center gap-x-2.5 group-open/need:hidden">
        <MarkSign mark={mark} />
        {t(`wheel.states.${mark}`)}
        {need.said && <span className="text-ink-3">{need.said}</span>}
      </span>
      <span className="absolute top-1.5 right-0 inline-flex min-h-11 items-center text-link underline underline-offset-[0.18em] group-open/need:hidden">
        {t("change")}
        <span className="sr-only"> {need.label}</span>
      </span>
    </summary>
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
