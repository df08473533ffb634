import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { useFormats } from "@/components/ui/use-formats";
import type { NoticeView } from "@/lib/notices/views";

type NoticeSectionProps = { readonly heading: string; readonly notices: readonly NoticeView[] };

/** What is new, latest first. */
export function NoticeSection({ heading, notices }: NoticeSectionProps) {
  if (notices.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className="border-b border-line">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
    </Section>
  );
}

/** The link loads the whole page, so that the count in its head is right afterwards. */
function NoticeRow({ notice: { id, kind, at, isRead, isInvited, words } }: { readonly notice: NoticeView }) {
  const t = useTranslations("notices");
  const { longDay, shortMoment } = useFormats();
  const place = isInvited ? t("ofInvitation") : words.code && t("ofCase", { code: words.code });
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-baseline">
      <p className="flex max-w-none flex-wrap items-center gap-x-3 gap-y-1">
        <a href={`/notices/${id}`} className={isRead ? "" : "font-semibold"}>
          {t(`kinds.${kind}`, {
            ...{ agency: words.agency, day: words.day ? longDay(words.day) : "" },
            ...{ answer: words.answer ?? "", invitation: words.invitationKind ?? "" },
            place: isInvited ? "invited" : "case",
          })}
        </a>
        {!isRead && <Tag tone="info">{t("unreadTag")}</Tag>}
      </p>
      <p className="text-meta text-ink-3 tabular-nums">
        {place && `${place} · `}
        {shortMoment(at)}
      </p>
    </li>
  );
}
