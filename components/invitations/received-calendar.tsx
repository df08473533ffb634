import { useTranslations } from "next-intl";
import { DownloadButton } from "@/components/ui/button";
import type { ReceivedInvitation } from "@/lib/invitations/received/views";

/** The meeting as a calendar file, or what takes it out again. While it is being moved there is no time to write down. */
export function ReceivedCalendar({ id, news }: Pick<ReceivedInvitation, "id" | "news">) {
  const t = useTranslations("invitations.received");
  if (news.kind === "moved") return null;
  return (
    <div className="mt-8">
      <DownloadButton tone="link" href={`/api/calendar/invitations/${id}`}>
        {t(news.kind === "cancelled" ? "calendarRemove" : "calendar")}
      </DownloadButton>
      <p className="text-meta text-ink-3">{t("calendarHint")}</p>
    </div>
  );
}
