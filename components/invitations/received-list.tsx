import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { ReceivedItem } from "@/lib/invitations/received/views";

type ReceivedListProps = { readonly heading: string; readonly items: readonly ReceivedItem[] };

/** Invitations to the reader's agency, soonest meeting first. */
export function ReceivedList({ heading, items }: ReceivedListProps) {
  if (items.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className="border-b border-line">
        {items.map((item) => (
          <ReceivedRow key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function ReceivedRow({ item }: { readonly item: ReceivedItem }) {
  const t = useTranslations("invitations");
  const { shortDay, clockTime, sentenceList } = useFormats();
  const { kind, callingAgency, childName, latestAnswer, caseWorkerNames } = item;
  const workers =
    caseWorkerNames.length > 0
      ? t("received.caseWorker", { names: sentenceList(caseWorkerNames) })
      : t("received.noCaseWorker");
  const meeting = t("received.meetingOn", { day: shortDay(item.meetingOn), time: clockTime(item.startsAt) });
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-start">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <TextLink href={`/invitations/${item.id}`} className={latestAnswer ? "" : "font-semibold"}>
            {t(`received.rowTitle.${kind}`, { agency: callingAgency })}
          </TextLink>
          {!item.isSeen && !latestAnswer && <Tag tone="info">{t("received.unread")}</Tag>}
          {item.news.kind === "cancelled" && <Tag tone="err">{t("received.cancelledTag")}</Tag>}
          {item.news.kind === "moved" && <Tag tone="warn">{t("received.movedTag")}</Tag>}
        </p>
        <p>{childName}</p>
        <p className="text-meta text-ink-3">
          {meeting} · {workers}
        </p>
      </div>
      <p className="text-meta text-ink-2 tabular-nums">
        {latestAnswer
          ? t(`answers.${latestAnswer}`)
          : t("received.answerBy", { day: shortDay(item.answerBy) })}
      </p>
    </li>
  );
}
