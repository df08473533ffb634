import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { MeetingNews } from "@/lib/invitations/received/views";
import type { InvitationSnapshot } from "@/lib/invitations/snapshot";
import { dayOf } from "@/lib/text/format";

type MeetingNewsNoticeProps = {
  readonly news: MeetingNews;
  readonly caller: InvitationSnapshot["caller"];
};

/** That the meeting is called off, or that the time the receiver was told no longer holds, and whom to ask. */
export function MeetingNewsNotice({ news, caller }: MeetingNewsNoticeProps) {
  const t = useTranslations("invitations.received");
  const { longDay } = useFormats();
  const ask = caller.phone !== "" && <p>{t("newsAsk", { person: caller.person, phone: caller.phone })}</p>;
  switch (news.kind) {
    case "asSent":
      return null;
    case "moved":
      return (
        <div className="mb-8">
          <Notice tone="warn" title={t("movedTitle")}>
            <p>{t("movedBody")}</p>
            {ask}
          </Notice>
        </div>
      );
    case "cancelled":
      return (
        <div className="mb-8">
          <Notice tone="err" title={t("cancelledTitle")}>
            <p>{t("cancelledBody", { day: longDay(dayOf(news.at)) })}</p>
            {ask}
          </Notice>
        </div>
      );
  }
}
