import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import { closingSlotName } from "@/lib/meetings/closing/fields";
import { isAnswered } from "@/lib/meetings/closing/rules";
import type { ClosingItemView, ClosingSlotView, ClosingView } from "@/lib/meetings/closing/views";
import { AnsweredBy } from "./answered-by";
import { ClosingList } from "./closing-list";
import { ItemFacts } from "./item-facts";

/** The checklist to read: on paper, and where the case is closed. */
export function ClosingAnswers({ closing }: { readonly closing: ClosingView }) {
  return (
    <ClosingList
      closing={closing}
      item={(item) => (
        <>
          <ItemFacts item={item} closing={closing} place={null} />
          {item.slots.map((slot) => (
            <div key={closingSlotName(slot)} className="mt-2">
              <Answer item={item} slot={slot} />
              <AnsweredBy slot={slot} />
            </div>
          ))}
        </>
      )}
    />
  );
}

function Answer({ item, slot }: { readonly item: ClosingItemView; readonly slot: ClosingSlotView }) {
  const t = useTranslations("meetingClosing");
  const { locale } = useFormats();
  const { field, who, isYes, note } = slot;
  const part = field === "" ? who : (item.fields.find(({ key }) => key === field)?.label[locale] ?? "");
  const answer = isYes === null ? note : t(isYes ? "yes" : "no");
  return (
    <p className="whitespace-pre-line">
      {part !== "" && <b>{/[?.]$/.test(part) ? part : `${part}:`} </b>}
      {isAnswered(slot) ? answer : t("notAnswered")}
    </p>
  );
}
