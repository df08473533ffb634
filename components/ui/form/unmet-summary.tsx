import { TextLink } from "../text-link";

type UnmetSummaryProps = {
  readonly title: string;
  readonly unmet: readonly { readonly sentence: string; readonly href: string }[];
};

/** Everything that is missing before something can be finished, each leading to where it is put right. */
export function UnmetSummary({ title, unmet }: UnmetSummaryProps) {
  return (
    <div data-unmet className="rounded-field border-3 border-err bg-surface px-6 pt-4 pb-5">
      <h2 className="text-h3">{title}</h2>
      <ul className="mt-2">
        {unmet.map(({ sentence, href }) => (
          <li key={`${href}${sentence}`} className="mt-1 font-semibold">
            <TextLink href={href} className="inline-block py-0.5 text-err hover:text-err">
              {sentence}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
