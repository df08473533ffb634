import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Requirement } from "@/lib/plans/rules";

type RequirementListProps = { readonly caseId: string; readonly requirements: readonly Requirement[] };

/** Everything that stops the plan from being fixed, at once, each leading to where it is put right. */
export function RequirementList({ caseId, requirements }: RequirementListProps) {
  const t = useTranslations("plans.requirements");
  if (requirements.length === 0) return <Notice tone="ok" title={t("none")} />;
  return (
    <Notice tone="warn" title={t("title", { count: requirements.length })}>
      <ul className="grid gap-1">
        {requirements.map(({ kind, about, agency, interventionId }) => (
          <li key={`${kind}${interventionId}${agency}${about}`}>
            <TextLink href={placeOf(caseId, kind, interventionId)} className="inline-block py-0.5">
              {t(kind, { about, agency })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function placeOf(caseId: string, kind: Requirement["kind"], interventionId: string | null): string {
  if (interventionId !== null) return `/cases/${caseId}/plan/interventions/${interventionId}`;
  if (kind === "ownConsent") return `/cases/${caseId}/consents`;
  if (kind === "coordinator") return `/cases/${caseId}`;
  return `/cases/${caseId}/plan${kind === "nextMeeting" || kind === "nextMeetingDay" ? "#next-meeting" : ""}`;
}
