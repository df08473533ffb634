import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ReceivedCoordination } from "@/lib/coordination/views";

/** On the invitation: that the agency is asked to coordinate, and the way to answer. */
export function OfferNotice({ invitationId, offer }: Pick<ReceivedCoordination, "invitationId" | "offer">) {
  const t = useTranslations("coordination.received");
  if (!offer) return null;
  return (
    <div className="mb-8">
      <Notice title={t("noticeTitle", { agency: offer.fromAgencyName })}>
        <p>
          <TextLink href={`/invitations/${invitationId}/coordination`}>{t("noticeLink")}</TextLink>
        </p>
      </Notice>
    </div>
  );
}
