"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldText, fieldFrame, OptionalMark } from "./field-frame";
import { useField } from "./form-context";

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly defaultValue?: string | null | undefined;
};

/** The browser's own list. Nothing is chosen from the start unless it was saved before. */
export function Select({ name, label, options, hint, optional = false, defaultValue }: SelectProps) {
  const t = useTranslations("ui.form");
  const field = useField(name);
  return (
    <div className={fieldFrame(field)}>
      <label htmlFor={field.id} className="block font-semibold">
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldText field={field} hint={hint} />
      <select
        id={field.id}
        name={name}
        className="control max-w-96"
        defaultValue={field.text(defaultValue)}
        aria-describedby={field.describedBy(hint)}
        aria-invalid={field.error ? true : undefined}
      >
        <option value="">{t("choose")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
