import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { MeetingNews } from "@/lib/invitations/received/views";
import { dayOf } from "@/lib/text/format";

/** That the meeting is called off, or that the time the receiver was told no longer holds. */
export function MeetingNewsNotice({ news }: { readonly news: MeetingNews }) {
  const t = useTranslations("invitations.received");
  const { longDay } = useFormats();
  switch (news.kind) {
    case "asSent":
      return null;
    case "moved":
      return (
        <div className="mb-8">
          <Notice tone="warn" title={t("movedTitle")}>
            {t("movedBody")}
          </Notice>
        </div>
      );
    case "cancelled":
      return (
        <div className="mb-8">
          <Notice tone="err" title={t("cancelledTitle")}>
            {t("cancelledBody", { day: longDay(dayOf(news.at)) })}
          </Notice>
        </div>
      );
  }
}
