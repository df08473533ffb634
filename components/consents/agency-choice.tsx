"use client";

import { useId, useState } from "react";
import { CheckboxGroup } from "@/components/ui/form/checkbox-group";

export type AgencyOption = { readonly value: string; readonly label: string; readonly hint?: string };

type AgencyChoiceProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly AgencyOption[];
  /** What stands by the search, in the reader's language. */
  readonly search: { readonly label: string; readonly noMatch: string };
};

/** One box for each agency. The search hides rows and unticks nothing; without scripts all rows stand there. */
export function AgencyChoice({ name, legend, hint, options, search }: AgencyChoiceProps) {
  const [sought, setSought] = useState("");
  const id = useId();
  const isShown = (option: AgencyOption) =>
    option.label.toLocaleLowerCase("sv").includes(sought.trim().toLocaleLowerCase("sv"));
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {search.label}
      </label>
      <input
        id={id}
        type="search"
        className="control max-w-96"
        autoComplete="off"
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <p role="status" className="mt-1 text-meta text-ink-2">
        {options.some(isShown) ? "" : search.noMatch}
      </p>
      <CheckboxGroup
        name={name}
        legend={legend}
        hint={hint}
        options={options.map((option) => ({ ...option, isHidden: !isShown(option) }))}
      />
    </div>
  );
}
