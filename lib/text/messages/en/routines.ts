import type { Translated } from "@/lib/text/catalogue";
import type routines from "../sv/routines";

export default {
  title: "Routine for collaboration",
  lead: "The routine that new assessments follow. What has begun keeps its routine to the end.",
  back: "Staff",
  open: "Routine for collaboration",
  routine: "Which routine do your agencies work by?",
  routineHint: "All agencies of the authority begin by the same routine.",
  submit: "Save the routine",
  saved: "The routine is saved.",
  summary: {
    line: "{plans}. {deadline} {decision} {areas, number} areas.",
    or: " or ",
    noDeadline: "No last day for the meeting.",
    deadline: {
      workingDays: "Meeting within {count, number} working days.",
      days: "Meeting within {count, number} days.",
      weeks: "Meeting within {count, number} weeks.",
    },
    decision: {
      none: "Whoever sees the need activates the collaboration.",
      manager: "The manager decides whether the need is compound.",
    },
  },
  errors: { routine: "Choose a routine." },
} satisfies Translated<typeof routines>;
