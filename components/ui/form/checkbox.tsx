"use client";

import type { ReactNode } from "react";
import { Choice } from "./choice";
import { FieldText, fieldFrame } from "./field-frame";
import { useField } from "./form-context";

type CheckboxProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value?: string;
  readonly defaultChecked?: boolean;
  readonly reveal?: ReactNode;
};

/** A single statement that is true or not. */
export function Checkbox({
  name,
  label,
  hint,
  value = "true",
  defaultChecked = false,
  reveal,
}: CheckboxProps) {
  const field = useField(name);
  return (
    <div className={fieldFrame(field)}>
      <FieldText field={field} />
      <Choice
        type="checkbox"
        id={field.id}
        name={name}
        option={{ value, label, hint, reveal }}
        isChosen={field.choices(defaultChecked ? [value] : []).includes(value)}
        describedBy={field.error ? field.errorId : undefined}
        isInvalid={field.error !== undefined}
      />
    </div>
  );
}
