import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { DeadlineStanding } from "@/lib/deadlines/rules";
import type { DeadlineState } from "@/lib/time/working-days";

export type StandingTone = "plain" | "ok" | "warn" | "err";

/** "3 arbetsdagar kvar", "Försenad 2 arbetsdagar", and how much it matters. */
export function useStanding() {
  const t = useTranslations("deadlines.states");
  const { shortDay } = useFormats();

  function running(state: DeadlineState): string {
    switch (state.state) {
      case "ahead":
        return t("ahead", { count: state.workingDaysLeft });
      case "today":
        return t("today");
      case "overdue":
        return t("overdue", { count: state.workingDaysSince });
    }
  }

  function words(standing: DeadlineStanding): string {
    switch (standing.kind) {
      case "running":
        return running(standing.state);
      case "plannedLate":
        return t("plannedLate", { count: standing.workingDaysLate });
      case "met":
        return t("met", { day: shortDay(standing.heldOn) });
      case "missed":
        return t("missed", { count: standing.workingDaysLate, day: shortDay(standing.heldOn) });
    }
  }

  return { words, toneOf };
}

function toneOf(standing: DeadlineStanding): StandingTone {
  switch (standing.kind) {
    case "running":
      if (standing.state.state === "overdue") return "err";
      return standing.isNear ? "warn" : "plain";
    case "plannedLate":
    case "missed":
      return "err";
    case "met":
      return "ok";
  }
}
