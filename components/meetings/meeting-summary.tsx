import { FactList } from "@/components/ui/fact-list";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import { useMeetingFacts } from "./meeting-facts";

/** When, where and about what. */
export function MeetingSummary({ meeting }: { readonly meeting: PlannedMeeting }) {
  return <FactList facts={useMeetingFacts(meeting)} />;
}
