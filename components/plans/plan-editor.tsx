import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { PlanView } from "@/lib/plans/views";
import { GoalItem } from "./goal-item";
import { NextMeetingForm } from "./next-meeting-form";
import { NotARecord } from "./not-a-record";
import type { PlanTools } from "./plan-actions";
import { PlanCoordinator } from "./plan-coordinator";
import { OtherKinds } from "./other-kinds";
import { PlanSectionBlock } from "./plan-section-block";
import { SipSection } from "./sip-section";
import { responsibleOptions } from "./responsible-options";

type PlanEditorProps = PlanTools & { readonly view: PlanView; readonly undo: ReactNode };

/** The draft: a section per area, the next meeting, and what was set aside. */
export function PlanEditor({ view, undo, ...tools }: PlanEditorProps) {
  const t = useTranslations("plans");
  const { content, plan, sections, stray, meeting } = view;
  if (!content || !plan) return null;
  const options = responsibleOptions(view);
  return (
    <>
      {undo}
      <div className="mb-12 grid gap-4">
        <NotARecord />
        {meeting && (
          <p>
            <TextLink href={`/cases/${tools.caseId}/meetings/${meeting.meetingId}/notes`}>
              {t("actions.meeting")}
            </TextLink>
          </p>
        )}
      </div>
      {sections.map((section) => (
        <PlanSectionBlock key={section.key} {...tools} {...{ section, content, options }} />
      ))}
      {stray.length > 0 && (
        <Section heading={t("section.stray")}>
          <p className="text-ink-2">{t("section.strayHint")}</p>
          {stray.map((goal) => (
            <GoalItem key={goal.id} {...tools} {...{ goal, content, options }} isFirst isLast />
          ))}
        </Section>
      )}
      {view.sip && <SipSection caseId={tools.caseId} content={content} />}
      <div id="next-meeting" className="mt-16">
        <Section heading={t("nextMeeting.heading")}>
          <PlanCoordinator caseId={tools.caseId} view={view} />
          <NextMeetingForm {...tools} plan={plan} invited={view.invited} />
          {plan.nextMeetingOn !== null && <MoreParties caseId={tools.caseId} />}
        </Section>
      </div>
      <OtherKinds {...tools} view={view} />
    </>
  );
}

/** Whether others are to be invited next time, for what the child needs, each with a reason (S001-72, S001-73). */
function MoreParties({ caseId }: { readonly caseId: string }) {
  const t = useTranslations("plans.nextMeeting");
  return (
    <div className="mt-8">
      <Notice title={t("moreTitle")}>
        <p>{t("moreBody")}</p>
        <p className="flex flex-wrap gap-x-6">
          <LinkButton tone="link" href={`/cases/${caseId}/considered`}>
            {t("moreAction")}
          </LinkButton>
          <LinkButton tone="link" href={`/cases/${caseId}/meetings/new`}>
            {t("plan")}
          </LinkButton>
        </p>
      </Notice>
    </div>
  );
}
