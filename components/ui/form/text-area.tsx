"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type Ref, useState } from "react";
import { FieldText, fieldFrame, OptionalMark } from "./field-frame";
import { useField } from "./form-context";

type TextAreaProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly defaultValue?: string | null | undefined;
  readonly rows?: number;
  /** The bound that the schema has. More can be typed; the count tells how much to take away. */
  readonly maximum?: number;
  readonly spellCheck?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly onText?: (text: string) => void;
};

export function TextArea({
  name,
  label,
  hint,
  optional = false,
  defaultValue,
  rows = 3,
  maximum,
  spellCheck,
  ref,
  onText,
}: TextAreaProps) {
  const field = useField(name);
  const start = field.text(defaultValue);
  const [length, setLength] = useState(start.length);
  return (
    <div className={fieldFrame(field)}>
      <label htmlFor={field.id} className="block font-semibold">
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldText field={field} hint={hint} />
      <textarea
        ref={ref}
        id={field.id}
        name={name}
        rows={rows}
        className="control max-w-question"
        defaultValue={start}
        data-label={label}
        autoComplete="off"
        spellCheck={spellCheck}
        onChange={({ currentTarget: { value } }) => {
          setLength(value.length);
          onText?.(value);
        }}
        aria-describedby={field.describedBy(hint)}
        aria-invalid={field.error ? true : undefined}
      />
      {maximum !== undefined && <CharacterCount left={maximum - length} maximum={maximum} />}
    </div>
  );
}

/** Silent until a fifth is left, so that it does not speak at every letter. */
function CharacterCount({ left, maximum }: { readonly left: number; readonly maximum: number }) {
  const t = useTranslations("ui.form");
  const isNear = left <= maximum / 5;
  return (
    <p
      role="status"
      className={`mt-1 text-meta tabular-nums ${left < 0 ? "font-semibold text-err" : "text-ink-3"}`}
    >
      {isNear && (left < 0 ? t("charactersOver", { count: -left }) : t("charactersLeft", { count: left }))}
    </p>
  );
}
