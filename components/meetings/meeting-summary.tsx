import { FactList } from "@/components/ui/fact-list";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import { useMeetingFacts } from "./meeting-facts";

type MeetingSummaryProps = {
  readonly meeting: PlannedMeeting;
  /** The child is, or may be, protected: where it meets people stands in the form alone. */
  readonly isPlaceApart: boolean;
};

/** When, where and about what. */
export function MeetingSummary({ meeting, isPlaceApart }: MeetingSummaryProps) {
  return <FactList facts={useMeetingFacts(meeting, isPlaceApart)} />;
}
