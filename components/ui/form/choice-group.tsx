"use client";

import type { ReactNode } from "react";
import { Choice, type ChoiceOption } from "./choice";
import { FieldText, fieldFrame, OptionalMark } from "./field-frame";
import { useField } from "./form-context";

export type ChoiceGroupProps = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly options: readonly ChoiceOption[];
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** The legend is the question of the page, and its h1. */
  readonly isPageQuestion?: boolean;
  /** Short answers stand side by side where there is room. */
  readonly inColumns?: boolean;
};

/** What an answer reveals takes the whole width, under all of them. */
const columns =
  "sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] sm:[&>.choice]:contents sm:[&>.choice>.reveal]:order-1 sm:[&>.choice>.reveal]:col-span-full";

type Props = ChoiceGroupProps & { readonly type: "radio" | "checkbox"; readonly saved: readonly string[] };

export function ChoiceGroup({ type, saved, name, legend, options, hint, optional = false, ...look }: Props) {
  const { isPageQuestion = false, inColumns = false } = look;
  const field = useField(name);
  const chosen = field.choices(saved);
  return (
    <fieldset className={fieldFrame(field)} aria-describedby={field.describedBy(hint)}>
      <legend className={isPageQuestion ? "" : "font-semibold"}>
        {isPageQuestion ? <h1>{legend}</h1> : legend}
        {optional && <OptionalMark />}
      </legend>
      <FieldText field={field} hint={hint} />
      <div className={`grid max-w-question gap-1 pt-3 ${inColumns ? columns : ""}`}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type={type}
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={name}
            option={option}
            isChosen={chosen.includes(option.value)}
            isInvalid={field.error !== undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
