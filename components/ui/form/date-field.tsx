"use client";

import { useTranslations } from "next-intl";
import { TextField, type TextFieldProps } from "./text-field";

type DateFieldProps = Pick<TextFieldProps, "name" | "label" | "hint" | "optional" | "defaultValue"> & {
  /** The day shown in the hint, as åååå-mm-dd. */
  readonly example?: string;
};

/** A day, typed as åååå-mm-dd. */
export function DateField({ example = "2026-11-16", hint, ...field }: DateFieldProps) {
  const t = useTranslations("ui.form");
  return (
    <TextField
      {...field}
      width="date"
      inputMode="numeric"
      hint={hint ?? t("dateHint", { example })}
      spellCheck={false}
    />
  );
}
