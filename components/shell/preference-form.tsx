"use client";

import { useActionState, useId } from "react";
import { type FormAction, idle } from "@/lib/form-state";

type PreferenceFormProps = {
  readonly action: FormAction;
  readonly name: string;
  readonly legend: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
};

/** A choice that is made by pressing it, with or without scripts. */
export function PreferenceForm({ action, name, legend, chosen, options }: PreferenceFormProps) {
  const id = useId();
  const [, send] = useActionState(action, idle);
  return (
    <form action={send} aria-labelledby={id} className="flex flex-wrap items-center gap-x-4">
      <span id={id} className="text-ink-3">
        {legend}
      </span>
      {options.map(({ value, label, lang }) => (
        <button
          key={value}
          name={name}
          value={value}
          lang={lang}
          aria-pressed={value === chosen}
          className="inline-flex min-h-11 cursor-pointer items-center underline underline-offset-[0.18em] hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline"
        >
          {label}
        </button>
      ))}
    </form>
  );
}
