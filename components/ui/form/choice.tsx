"use client";

import type { ReactNode } from "react";

export type ChoiceOption = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Shown while the answer is chosen, also without scripts. Its fields are sent either way. */
  readonly reveal?: ReactNode;
  /** Out of sight while a search does not match it; what was chosen stays chosen. */
  readonly isHidden?: boolean;
};

type ChoiceProps = {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly option: ChoiceOption;
  readonly isChosen: boolean;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
};

/** One radio button or checkbox with its words; the whole row is the target. */
export function Choice({ type, id, name, option, isChosen, describedBy, isInvalid = false }: ChoiceProps) {
  const hintId = `${id}-about`;
  const descriptions = [option.hint ? hintId : "", describedBy ?? ""].filter(Boolean).join(" ");
  return (
    <div className="choice" hidden={option.isHidden}>
      <label
        htmlFor={id}
        className="grid min-h-11 cursor-pointer grid-cols-[28px_minmax(0,1fr)] items-start gap-x-3 py-2"
      >
        <input
          id={id}
          type={type}
          name={name}
          value={option.value}
          defaultChecked={isChosen}
          aria-describedby={descriptions || undefined}
          aria-invalid={isInvalid || undefined}
        />
        <span>{option.label}</span>
      </label>
      {option.hint && (
        <p id={hintId} className="-mt-2 pb-2 pl-10 text-meta text-ink-3">
          {option.hint}
        </p>
      )}
      {option.reveal && (
        <div className="reveal mt-1 mb-4 ml-[13px] border-l-4 border-line pl-[25px]">{option.reveal}</div>
      )}
    </div>
  );
}
