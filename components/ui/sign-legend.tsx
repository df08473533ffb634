import { type SignForm, StateSign } from "./state-sign";

type SignLegendProps = {
  readonly signs: readonly { readonly form: SignForm; readonly meaning: string }[];
};

/** What the signs of a drawing or a table mean. */
export function SignLegend({ signs }: SignLegendProps) {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-meta text-ink-2">
      {signs.map(({ form, meaning }) => (
        <li key={meaning} className="inline-flex items-center gap-2">
          <StateSign form={form} />
          {meaning}
        </li>
      ))}
    </ul>
  );
}
