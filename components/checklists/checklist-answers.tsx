import { useTranslations } from "next-intl";
import { Voices } from "@/components/preparatory-talks/talk-list";
import { useFormats } from "@/components/ui/use-formats";
import { isAnswered } from "@/lib/checklists/rules";
import type { ChecklistItemView, ChecklistView } from "@/lib/checklists/views";
import { AnsweredBy } from "./answered-by";

/** The checklist to read: on paper, and where the case is closed. */
export function ChecklistAnswers({ list }: { readonly list: ChecklistView }) {
  const t = useTranslations("checklists");
  const { locale } = useFormats();
  return (
    <ol className="border-b border-line">
      {list.items.map((item, index) => (
        <li key={item.key} className="border-t border-line py-4">
          <p className="font-semibold">{t("item", { number: String(index + 1), text: item.text[locale] })}</p>
          {item.kind === "preparatoryTalk" ? <Said list={list} /> : <Answer item={item} />}
          <AnsweredBy item={item} />
        </li>
      ))}
    </ol>
  );
}

function Answer({ item }: { readonly item: ChecklistItemView }) {
  const t = useTranslations("checklists");
  if (!isAnswered(item)) return <p className="text-ink-2">{t("notAnswered")}</p>;
  const answer = item.isYes === null ? "" : t(item.isYes ? "yes" : "no");
  return <p className="whitespace-pre-line">{[answer, item.note].filter(Boolean).join(". ")}</p>;
}

function Said({ list: { talks } }: { readonly list: ChecklistView }) {
  const t = useTranslations("checklists");
  if (talks.length === 0) return <p className="text-ink-2">{t("notAnswered")}</p>;
  return talks.map(({ talkId, voices }) => <Voices key={talkId} voices={voices} />);
}
