import { useTranslations } from "next-intl";
import { InterventionRow } from "@/components/plans/intervention-row";
import { RequirementList } from "@/components/plans/requirement-list";
import { RowButtons } from "@/components/plans/row-buttons";
import { UndoRemoval } from "@/components/plans/undo-removal";
import { useFormats } from "@/components/ui/use-formats";
import type { MeetingRoom } from "@/lib/meetings/room/views";
import type { GoalView, InterventionView, PlanView } from "@/lib/plans/views";
import type { NeedArea } from "@/lib/practice-models/schema";
import { QuickRow } from "./quick-row";
import type { RoomTools } from "./room-tools";
import { WhyNotYet } from "./why-not-yet";

type WhoDoesWhatProps = {
  readonly room: MeetingRoom;
  readonly tools: RoomTools;
  /** Every area that the meeting goes through. */
  readonly areas: readonly NeedArea[];
  /** The one that is open; null for all of them. */
  readonly area: NeedArea | null;
};

/** What the plan's draft says that somebody is to do, what it still lacks, and the line that adds to it. */
export function WhoDoesWhat({ room, tools, areas, area }: WhoDoesWhatProps) {
  const t = useTranslations("meetingNotes.whoDoesWhat");
  const { plan, parties, notes } = room;
  if (plan.meeting?.meetingId !== notes.meetingId) return <WhyNotYet room={room} tools={tools} />;
  const shown = area === null ? areas : [area];
  const goals = shown.flatMap((one) => goalsIn(plan, one));
  const missing = plan.requirements.filter((requirement) => isAbout(requirement, goals));
  return (
    <>
      {tools.removed && <UndoRemoval {...tools} removed={tools.removed} at={placeOf(tools)} />}
      {shown.map((one) => (
        <AreaRows key={one.key} plan={plan} tools={tools} area={one} hasHeading={area === null} />
      ))}
      {goals.every(({ interventions }) => interventions.length === 0) && (
        <p className="text-ink-2">{t("none")}</p>
      )}
      {areas.length === 0 ? (
        <p className="mt-4 text-ink-2">{t("noAreas")}</p>
      ) : (
        <QuickRow {...tools} {...{ plan, parties, areas, area }} />
      )}
      {missing.length > 0 && (
        <div className="not-projected mt-8">
          <RequirementList
            caseId={tools.caseId}
            requirements={missing}
            meetingId={tools.meetingId}
            title={t("missing", { count: missing.length })}
          />
        </div>
      )}
    </>
  );
}

type AreaRowsProps = {
  readonly plan: PlanView;
  readonly tools: RoomTools;
  readonly area: NeedArea;
  readonly hasHeading: boolean;
};

function AreaRows({ plan, tools, area, hasHeading }: AreaRowsProps) {
  const { locale } = useFormats();
  const { content } = plan;
  const interventions = goalsIn(plan, area).flatMap((goal) => goal.interventions);
  if (!content || interventions.length === 0) return null;
  return (
    <>
      {hasHeading && <h3 className="mt-8 mb-2 first:mt-0">{area.label[locale]}</h3>}
      <ol className="border-b border-line">
        {interventions.map((intervention) => (
          <InterventionRow
            key={intervention.id}
            intervention={intervention}
            content={content}
            buttons={<Buttons tools={tools} intervention={intervention} />}
          />
        ))}
      </ol>
    </>
  );
}

function Buttons({
  tools,
  intervention: { id, version, what },
}: {
  readonly tools: RoomTools;
  readonly intervention: InterventionView;
}) {
  return (
    <RowButtons
      caseId={tools.caseId}
      action={tools.actions.arrange}
      idempotencyKey={tools.newKey()}
      row="intervention"
      rowId={id}
      at={placeOf(tools)}
      changeHref={`/cases/${tools.caseId}/plan/interventions/${id}`}
      isFirst
      isLast
      {...{ version, what }}
    />
  );
}

function placeOf({ meetingId, step }: RoomTools): string {
  return `${meetingId}:${step}`;
}

function goalsIn({ sections }: PlanView, { key }: NeedArea): readonly GoalView[] {
  return sections.find((section) => section.key === key)?.goals ?? [];
}

function isAbout(
  { goalId, interventionId }: PlanView["requirements"][number],
  goals: readonly GoalView[],
): boolean {
  return goals.some(
    ({ id, interventions }) => id === goalId || interventions.some((one) => one.id === interventionId),
  );
}
