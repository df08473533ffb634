import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Requirement } from "@/lib/plans/rules";
import { sipRequirementKinds } from "@/lib/plans/sip";

type RequirementListProps = {
  readonly caseId: string;
  readonly requirements: readonly Requirement[];
  /** The meeting that the plan rests on. */
  readonly meetingId: string | null;
  /** What the list is called where it is not all that remains. */
  readonly title?: string;
};

/** Everything that stops the plan from being fixed, at once, each leading to where it is put right. */
export function RequirementList({ caseId, requirements, meetingId, title }: RequirementListProps) {
  const t = useTranslations("plans.requirements");
  if (requirements.length === 0) return <Notice tone="ok" title={t("none")} />;
  return (
    <Notice tone="warn" title={title ?? t("title", { count: requirements.length })}>
      <ul className="grid gap-1">
        {requirements.map((requirement) => (
          <li key={Object.values(requirement).join(" ")}>
            <TextLink href={placeOf(caseId, requirement, meetingId)} className="inline-block py-0.5">
              {t(requirement.kind, { about: requirement.about, agency: requirement.agency })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function placeOf(
  caseId: string,
  { kind, interventionId, goalId }: Requirement,
  meetingId: string | null,
): string {
  if (kind === "meetingEnd" && meetingId !== null)
    return `/cases/${caseId}/meetings/${meetingId}/notes?step=held`;
  if (goalId !== null) return `/cases/${caseId}/plan/goals/${goalId}`;
  if (interventionId !== null) return `/cases/${caseId}/plan/interventions/${interventionId}`;
  if (kind === "ownConsent") return `/cases/${caseId}/consents`;
  if (sipRequirementKinds.some((ofSip) => ofSip === kind)) return `/cases/${caseId}/plan/sip`;
  if (kind === "coordinator" || kind === "namedCoordinator") return `/cases/${caseId}/coordination`;
  return `/cases/${caseId}/plan${kind === "nextMeeting" || kind === "nextMeetingDay" ? "#next-meeting" : ""}`;
}
