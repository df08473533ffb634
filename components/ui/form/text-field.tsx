"use client";

import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { FieldText, fieldFrame, OptionalMark } from "./field-frame";
import { useField } from "./form-context";

/** The width of a field hints at what it holds. */
export type FieldWidth = "full" | "name" | "number" | "date" | "time";

const widths: Readonly<Record<FieldWidth, string>> = {
  full: "max-w-question",
  name: "max-w-96",
  number: "max-w-[16ch] tabular-nums",
  date: "max-w-[13ch] tabular-nums",
  time: "max-w-[9ch] tabular-nums",
};

export type TextFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly defaultValue?: string | null | undefined;
  readonly width?: FieldWidth;
  readonly type?: "text" | "email" | "tel" | "password" | "search";
  readonly inputMode?: "text" | "numeric" | "tel" | "email";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly spellCheck?: boolean;
};

export function TextField(props: TextFieldProps) {
  const { name, label, hint, optional = false, defaultValue, width = "name", type = "text" } = props;
  const field = useField(name);
  return (
    <div className={fieldFrame(field)}>
      <label htmlFor={field.id} className="block font-semibold">
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldText field={field} hint={hint} />
      <input
        id={field.id}
        name={name}
        type={type}
        className={`control ${widths[width]}`}
        defaultValue={type === "password" ? undefined : field.text(defaultValue)}
        data-label={label}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? "off"}
        spellCheck={props.spellCheck}
        aria-describedby={field.describedBy(hint)}
        aria-invalid={field.error ? true : undefined}
      />
    </div>
  );
}
