import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/components/ui/use-formats";
import type { ClosingItemView, ClosingView } from "@/lib/meetings/closing/views";

type ClosingListProps = {
  readonly closing: Pick<ClosingView, "during" | "after">;
  /** What stands under each question. */
  readonly item: (item: ClosingItemView) => ReactNode;
  /** Links lead to each question: only once on a page. */
  readonly hasAnchors?: boolean;
};

/** The questions during the meeting and those after it, numbered through. */
export function ClosingList({ closing: { during, after }, item, hasAnchors = false }: ClosingListProps) {
  const t = useTranslations("meetingClosing");
  const parts = [
    { heading: t("during"), items: during, before: 0 },
    { heading: t("after"), items: after, before: during.length },
  ];
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items, before }) => (
      <section key={heading} className="mt-12 first:mt-0">
        <h2 className="mb-4">{heading}</h2>
        <ol className="border-b border-line">
          {items.map((one, index) => (
            <Question key={one.key} number={before + index + 1} item={one} hasAnchor={hasAnchors}>
              {item(one)}
            </Question>
          ))}
        </ol>
      </section>
    ));
}

type QuestionProps = {
  readonly number: number;
  readonly item: ClosingItemView;
  readonly hasAnchor: boolean;
  readonly children: ReactNode;
};

function Question({ number, item, hasAnchor, children }: QuestionProps) {
  const t = useTranslations("meetingClosing");
  const { locale } = useFormats();
  const title = t("item", { number: String(number), text: item.text[locale] });
  return (
    <li id={hasAnchor ? item.key : undefined} className="border-t border-line py-6">
      <h3>{title}</h3>
      {children}
    </li>
  );
}
