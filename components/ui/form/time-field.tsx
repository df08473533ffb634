"use client";

import { useTranslations } from "next-intl";
import { TextField, type TextFieldProps } from "./text-field";

type TimeFieldProps = Pick<TextFieldProps, "name" | "label" | "hint" | "optional" | "defaultValue">;

/** A time of day, typed as tt.mm. */
export function TimeField({ hint, ...field }: TimeFieldProps) {
  const t = useTranslations("ui.form");
  return (
    <TextField {...field} width="time" inputMode="numeric" hint={hint ?? t("timeHint")} spellCheck={false} />
  );
}
