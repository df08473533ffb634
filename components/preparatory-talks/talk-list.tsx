import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { PreparatoryTalkView, PreparatoryVoiceView } from "@/lib/preparatory-talks/views";

type TalkListProps = {
  readonly talks: readonly PreparatoryTalkView[];
  /** Where one is changed; null where nothing can be changed. */
  readonly changeHref: ((talkId: string) => string) | null;
};

/** The talks that prepare the meeting, latest first. */
export function TalkList({ talks, changeHref }: TalkListProps) {
  const t = useTranslations("preparatoryTalks");
  const { longDay, plainDay } = useFormats();
  if (talks.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ul className="border-b border-line">
      {talks.map((talk) => (
        <li key={talk.talkId} className="border-t border-line py-5">
          <p className="text-meta text-ink-2">
            {t("on", { day: longDay(talk.heldOn), name: talk.talkedBy })}
          </p>
          <Voices voices={talk.voices} />
          <Wishes talk={talk} />
          {changeHref && (
            <p className="screen-only mt-2">
              <TextLink
                href={changeHref(talk.talkId)}
                className="inline-flex min-h-11 items-center text-meta"
              >
                {t("changeOn", { day: plainDay(talk.heldOn) })}
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What each of the family said, apart and unchanged, the child's first (S004-28). */
export function Voices({ voices }: { readonly voices: readonly PreparatoryVoiceView[] }) {
  const t = useTranslations("preparatoryTalks");
  return (
    <dl className="mt-3 grid gap-3">
      {voices
        .filter(({ part }) => part !== "notAsked")
        .map(({ key, who, relation, part, text }) => (
          <div key={key} className="border-l-4 border-line pl-4">
            <dt className="font-semibold">{relation ? t("relation", { who, relation }) : who}</dt>
            <dd className="whitespace-pre-line">
              {part === "didNotWant" || part === "couldNot" ? t(`shown.${part}`) : `”${text}”`}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Wishes({ talk }: { readonly talk: PreparatoryTalkView }) {
  const t = useTranslations("preparatoryTalks.shown");
  const wishes = (["toBring", "toHaveWith"] as const).filter((wish) => talk[wish] !== "");
  if (wishes.length === 0) return null;
  return (
    <dl className="mt-4 grid gap-3">
      {wishes.map((wish) => (
        <div key={wish}>
          <dt className="text-meta leading-tight text-ink-3">{t(wish)}</dt>
          <dd className="whitespace-pre-line">{talk[wish]}</dd>
        </div>
      ))}
    </dl>
  );
}
