type FilterChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What it is called not to choose; left out where one is always chosen. */
  readonly any?: string;
};

/** One choice among those that make up an address. */
export function FilterChoice({ name, label, chosen, options, any }: FilterChoiceProps) {
  return (
    <label className="font-semibold">
      {label}
      <select name={name} defaultValue={chosen} className="control font-normal">
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
