import { useTranslations } from "next-intl";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import type { PaperDocument } from "@/lib/papers/document";

type InvitationPaperProps = {
  readonly invitationId: string;
  readonly paper: PaperDocument;
  readonly backHref: string;
};

/** The form as a page, with the way to the same form as a file. */
export function InvitationPaper({ invitationId, paper, backHref }: InvitationPaperProps) {
  const t = useTranslations("invitations.paper");
  return (
    <>
      <div className="screen-only mb-8">
        <BackLink href={backHref}>{t("back")}</BackLink>
        <p className="mb-3">{t("secrecy")}</p>
        <DownloadButton href={`/api/papers/invitation/${invitationId}`}>{t("download")}</DownloadButton>
      </div>
      <PaperPage document={paper} />
    </>
  );
}
