export type FilterOption = { readonly value: string; readonly label: string; readonly count?: number };

type FilterOptionsProps = {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly legend: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
};

/** One group of choices in a list's filter, each with how many rows it would show. */
export function FilterOptions({ type, name, legend, options, chosen }: FilterOptionsProps) {
  return (
    <fieldset>
      <legend className="text-meta font-semibold">{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label
          key={value}
          className="grid min-h-11 cursor-pointer grid-cols-[24px_minmax(0,1fr)_auto] items-center gap-x-3 text-meta"
        >
          <input
            type={type}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="!size-6"
          />
          <span>{label}</span>
          {count !== undefined && <span className="text-ink-3 tabular-nums">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
