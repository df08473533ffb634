import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "./text-link";

export type SummaryItem = {
  readonly key: string;
  readonly question: string;
  readonly answer: ReactNode;
  readonly about?: ReactNode;
  readonly changeHref?: string | undefined;
};

/** Questions with their answers, each with a way back to change it. */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  const t = useTranslations("ui");
  return (
    <dl className="border-t border-line">
      {items.map(({ key, question, answer, about, changeHref }) => (
        <div
          key={key}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-0.5 border-b border-line py-4"
        >
          <dt className="text-ink-2">{question}</dt>
          <dd className="col-start-1 font-semibold whitespace-pre-line">
            {answer}
            {about && (
              <span className="mt-1 block max-w-[60ch] text-meta font-normal text-ink-2">{about}</span>
            )}
          </dd>
          {changeHref && (
            <dd className="col-start-2 row-span-2 row-start-1 self-center">
              <TextLink href={changeHref} className="inline-flex min-h-11 items-center">
                {t("change")}
                <span className="sr-only"> {question}</span>
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
