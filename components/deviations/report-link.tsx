import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { DeviationKind } from "@/lib/deviations/rules";

type ReportLinkProps = {
  readonly caseId: string;
  readonly kind: DeviationKind;
  /** The agency that it is about, who may be its receiver. */
  readonly agencyId?: string | null;
  readonly meetingId?: string;
  readonly interventionId?: string;
};

/** From where a deviation arises to its own form, which knows where it came from. */
export function ReportLink({ caseId, kind, agencyId, meetingId, interventionId }: ReportLinkProps) {
  const t = useTranslations("deviations");
  const about = { kind, agency: agencyId, meeting: meetingId, intervention: interventionId };
  const known = Object.entries(about).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return (
    <TextLink
      href={`/cases/${caseId}/deviations/new?${new URLSearchParams(known).toString()}`}
      className="screen-only inline-flex min-h-11 items-center text-meta"
    >
      {t("reportThis")}
    </TextLink>
  );
}
