import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SignedAnswer } from "@/components/ui/signed-answer";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { MeetingRow } from "@/lib/meetings/planning/views";

type MeetingTableProps = {
  readonly caseId: string;
  readonly meetings: readonly MeetingRow[];
  readonly isClosed: boolean;
};

/** Every meeting of a case and what became of it; a next one is planned when none is ahead. */
export function MeetingTable({ caseId, meetings, isClosed }: MeetingTableProps) {
  const t = useTranslations("meetings.all");
  const { longDay, clockTime } = useFormats();
  const isAhead = meetings.some(({ heldOn, cancelledOn }) => heldOn === null && cancelledOn === null);
  const plan = !isAhead && !isClosed && (
    <LinkButton href={`/cases/${caseId}/meetings/new`}>{t("plan")}</LinkButton>
  );
  if (meetings.length === 0)
    return (
      <EmptyState title={t("none")} action={plan}>
        {t("noneBody")}
      </EmptyState>
    );
  return (
    <div className="grid justify-items-start gap-8">
      <Table
        caption={t("title")}
        isCaptionHidden
        columns={[{ label: t("day") }, { label: t("state") }]}
        rows={meetings.map((meeting) => ({
          key: meeting.id,
          cells: [
            <TextLink key="day" href={`/meetings/${meeting.id}`}>
              {longDay(meeting.plannedOn)} {clockTime(meeting.startsAt)}
            </TextLink>,
            <MeetingState key="state" {...meeting} />,
          ],
        }))}
      />
      {plan}
    </div>
  );
}

function MeetingState({ heldOn, cancelledOn, cancelReason }: MeetingRow) {
  const t = useTranslations("meetings.all");
  const { plainDay } = useFormats();
  if (cancelledOn)
    return (
      <SignedAnswer form="dashed" about={cancelReason}>
        {t("cancelled", { day: plainDay(cancelledOn) })}
      </SignedAnswer>
    );
  return <SignedAnswer form={heldOn ? "check" : "ring"}>{t(heldOn ? "held" : "planned")}</SignedAnswer>;
}
