import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { PlanningGap } from "@/lib/meetings/planning/rules";

type PlanningGapsProps = {
  readonly gaps: readonly PlanningGap[];
  readonly noticeDays: number;
  readonly daysLeft: number;
};

/** What to see to before the invitations go. Nothing of it forbids the meeting. */
export function PlanningGaps({ gaps, noticeDays, daysLeft }: PlanningGapsProps) {
  const t = useTranslations("meetings.gaps");
  if (gaps.length === 0) return null;
  return (
    <Notice tone="warn" title={t("heading")}>
      <ul className="list-disc pl-5">
        {gaps.map((gap) => (
          <li key={gap}>
            {gap === "shortNotice" ? t(gap, { days: daysLeft, noticeDays: String(noticeDays) }) : t(gap)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
