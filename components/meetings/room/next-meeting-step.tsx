import { useTranslations } from "next-intl";
import { NextMeetingForm } from "@/components/plans/next-meeting-form";
import { PlanCoordinator } from "@/components/plans/plan-coordinator";
import { ActionForm } from "@/components/ui/form/action-form";
import type { MeetingRoom } from "@/lib/meetings/room/views";
import { GoOn } from "./go-on";
import type { RoomTools } from "./room-tools";
import { WhyNotYet } from "./why-not-yet";

type NextMeetingStepProps = Parameters<typeof GoOn>[0] & {
  readonly room: MeetingRoom;
  readonly tools: RoomTools;
};

/** Who coordinates from here on, and when everyone meets again: written in the plan. The way on waits for what can be decided. */
export function NextMeetingStep({ next, ...props }: NextMeetingStepProps) {
  const { plan, closing } = props.room;
  const isOpen = plan.plan !== null && closing.nextOn === null && closing.nextNote === "";
  return (
    <>
      <InThePlan {...props} />
      {!isOpen && <GoOn next={next} />}
    </>
  );
}

function InThePlan({ room, tools }: Omit<NextMeetingStepProps, "next">) {
  const t = useTranslations("meetingNotes.nextMeeting");
  const { plan, notes } = room;
  if (plan.meeting?.meetingId !== notes.meetingId) return <WhyNotYet room={room} tools={tools} />;
  if (plan.plan === null)
    return (
      <ActionForm
        action={tools.actions.startPlan}
        idempotencyKey={tools.newKey()}
        version={tools.version}
        submitLabel={t("start")}
      >
        <input type="hidden" name="caseId" value={tools.caseId} />
        <p className="text-ink-2">{t("notBegun")}</p>
      </ActionForm>
    );
  return (
    <>
      <PlanCoordinator caseId={tools.caseId} view={plan} />
      <NextMeetingForm {...tools} plan={plan.plan} invited={plan.invited} />
    </>
  );
}
