import { useTranslations } from "next-intl";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { useFormats } from "@/components/ui/use-formats";
import type { PlanVersionView } from "@/lib/plans/views";

/** Which version it is, who fixed it, and the ways on. */
export function VersionHeading({
  caseId,
  view,
}: {
  readonly caseId: string;
  readonly view: PlanVersionView;
}) {
  const t = useTranslations("plans");
  const { plainDay } = useFormats();
  const { number, fixedOn, fixedBy, versionId, isLatest, content } = view;
  return (
    <>
      <PageHeading lead={t("version.lead", { day: plainDay(fixedOn), name: fixedBy })}>
        {t("version.title", { plan: content.planName, number })}
      </PageHeading>
      {!isLatest && (
        <div className="mb-8">
          <Notice tone="warn" title={t("version.superseded")} />
        </div>
      )}
      <p className="mb-12 flex flex-wrap items-center gap-x-6 gap-y-3">
        <DownloadButton href={`/api/papers/plan/${versionId}`}>{t("version.download")}</DownloadButton>
        <LinkButton tone="link" href={`/cases/${caseId}/plan/copies?version=${versionId}`}>
          {t("actions.copies")}
        </LinkButton>
        <LinkButton tone="link" href={`/cases/${caseId}/plan/confirmations?version=${versionId}`}>
          {t("actions.confirmations")}
        </LinkButton>
      </p>
    </>
  );
}
