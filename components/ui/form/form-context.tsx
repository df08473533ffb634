"use client";

import { createContext, useContext } from "react";
import type { FormValues } from "@/lib/form-state";

export type FormFacts = {
  readonly formId: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** What was typed in a submission that was not saved, or null when the form is fresh. */
  readonly typed: FormValues | null;
};

const noForm: FormFacts = { formId: "form", fieldErrors: {}, typed: null };

export const FormContext = createContext<FormFacts>(noForm);

export type FieldFacts = {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  readonly error: string | undefined;
  /** The one text to start from: what was typed, else what was saved. */
  readonly text: (saved: string | null | undefined) => string;
  /** The choices to start from, for groups of checkboxes. */
  readonly choices: (saved: readonly string[] | undefined) => readonly string[];
  /** The ids of what explains the field, for `aria-describedby`. */
  readonly describedBy: (hint: unknown) => string | undefined;
};

/** What a field needs to know about the form it stands in. */
export function useField(name: string): FieldFacts {
  const { formId, fieldErrors, typed } = useContext(FormContext);
  const id = fieldId(formId, name);
  const [hintId, errorId, error] = [`${id}-hint`, `${id}-error`, fieldErrors[name]];
  const typedChoices = listOf(typed?.[name]);

  return {
    id,
    hintId,
    errorId,
    error,
    text: (saved) => (typed ? (typedChoices[0] ?? "") : (saved ?? "")),
    choices: (saved) => (typed ? typedChoices : (saved ?? [])),
    describedBy: (hint) => [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ") || undefined,
  };
}

/** The id of the element that an error about the field leads to. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
