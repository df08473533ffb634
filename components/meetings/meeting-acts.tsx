import { useTranslations } from "next-intl";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";

type MeetingActsProps = {
  readonly meeting: PlannedMeeting;
  readonly caseId: string;
  readonly mayChange: boolean;
};

/** What can be done with a meeting beside the next step: calendar, moving it, calling it off. */
export function MeetingActs({ meeting, caseId, mayChange }: MeetingActsProps) {
  const t = useTranslations("meetings");
  const { id, cancelledAt } = meeting;
  const isCancelled = cancelledAt !== null;
  return (
    <div className="screen-only mt-4">
      <ul className="flex flex-wrap gap-x-6">
        {mayChange && (
          <>
            <li>
              <LinkButton tone="link" href={`/meetings/${id}/change`}>
                {t("plan.change")}
              </LinkButton>
            </li>
            <li>
              <LinkButton tone="link" href={`/meetings/${id}/cancel`}>
                {t("plan.cancel")}
              </LinkButton>
            </li>
          </>
        )}
        {(mayChange || isCancelled) && (
          <li>
            <DownloadButton tone="link" href={`/api/calendar/meetings/${id}`}>
              {t(isCancelled ? "cancelled.calendar" : "plan.calendar")}
            </DownloadButton>
          </li>
        )}
        <li>
          <LinkButton tone="link" href={`/cases/${caseId}/meetings`}>
            {t("plan.all")}
          </LinkButton>
        </li>
      </ul>
      {(mayChange || isCancelled) && <p className="text-meta text-ink-3">{t("plan.calendarHint")}</p>}
    </div>
  );
}
