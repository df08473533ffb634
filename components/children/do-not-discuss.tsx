import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { SaidHow } from "@/lib/children/rules";

type DoNotDiscussProps = {
  readonly childsName: string;
  readonly words: string;
  readonly how: SaidHow | null;
};

/** What the child does not want talked about, for whoever leads the meeting (X-23). On the screen alone: no paper holds it. */
export function DoNotDiscuss({ childsName, words, how }: DoNotDiscussProps) {
  const t = useTranslations("children");
  if (words === "") return null;
  return (
    <div className="screen-only">
      <Notice tone="warn" title={t("doNotDiscuss.title", { name: childsName })}>
        <p className="whitespace-pre-line">”{words}”</p>
        <p className="text-meta text-ink-3">
          {how && `${t("doNotDiscuss.said", { how: t(`saidHow.${how}`) })} `}
          {t("doNotDiscuss.hint")}
        </p>
      </Notice>
    </div>
  );
}
